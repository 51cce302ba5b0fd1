import { stat } from "node:fs/promises";
import { join } from "node:path";

/** Nothing is served from below a name like this, except what the web itself keeps there. */
const hidden = /^\.(?!well-known$)/;
/** Files that are there for servers: headers and snippets for hosts, and what the build compressed. */
const ofServers = /(?:^|\/)_headers$|^_hosting\/|\.(?:br|gz)$/;

/**
 * What stands at an address below a folder: a file, `redirect` for a folder that is asked for without its slash, or
 * undefined. Never leaves the folder.
 * @param {string} directory
 * @param {string} path decoded, without the first slash
 * @returns {Promise<{ name: string } | "redirect" | undefined>} the file's name from the folder, with slashes
 */
export async function findFile(directory, path) {
	const parts = path.split("/");
	const last = parts.at(-1) ?? "";
	if (parts.some((part) => part === ".." || hidden.test(part)))
		return undefined;
	if (/[\\\0]/.test(path) || ofServers.test(path)) return undefined;
	// An empty part in the middle would make one file many addresses.
	if (parts.slice(0, -1).includes("")) return undefined;
	if (last === "") return isFile(directory, `${path}index.html`);
	const found = await statOf(directory, path);
	if (found?.isFile()) return { name: path };
	return found?.isDirectory() && (await isFile(directory, `${path}/index.html`))
		? "redirect"
		: undefined;
}

/**
 * The encoding to answer with, of those that the build has written beside a file and the client takes.
 * @param {string} directory
 * @param {string} name
 * @param {readonly string[]} accepted encodings, those that the client likes best first
 * @returns {Promise<{ name: string, encoding?: string, varies: boolean }>}
 */
export async function compressed(directory, name, accepted) {
	const there = [];
	for (const [encoding, suffix] of [
		["br", ".br"],
		["gzip", ".gz"],
	])
		if (await isFile(directory, name + suffix))
			there.push({ encoding, name: name + suffix });
	const best = accepted
		.map((each) =>
			each === "identity"
				? { name }
				: there.find(({ encoding }) => encoding === each),
		)
		.find((each) => each !== undefined);
	return { ...(best ?? { name }), varies: there.length > 0 };
}

async function isFile(directory, name) {
	return (await statOf(directory, name))?.isFile() ? { name } : undefined;
}

/** Whatever stands in the way of looking, there is nothing to serve. */
const statOf = (directory, name) =>
	stat(join(directory, name)).catch(() => undefined);
