import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a command checks for itself before it loads it: `--state` says which version it needs. */
const checked = new Set(["node:sqlite"]);

/**
 * What the code in a folder imports by name from Node and a version of Node does not have: one such name stops the file
 * that imports it, whether the name is used or not.
 */
export function namesMissingIn(node: string, folder: string): string[] {
	const code = readdirSync(folder)
		.filter((file) => file.endsWith(".js"))
		.map((file) => readFileSync(join(folder, file), "utf8"));
	const imports = code.flatMap((text) =>
		[...text.matchAll(/^import [^"]*\{([^}]*)\} from "(node:[^"]+)";$/gm)]
			.filter(([, , from = ""]) => !checked.has(from))
			.map(([, names = "", from = ""]) => ({
				from,
				names: names.split(",").map((each) => each.trim().split(" as ")[0]),
			})),
	);
	const program = `const missing = [];
for (const { from, names } of ${JSON.stringify(imports)}) {
	const known = await import(from);
	missing.push(...names.filter((name) => !(name in known)).map((name) => name + " of " + from));
}
console.log(JSON.stringify(missing));`;
	return JSON.parse(
		execFileSync(node, ["--input-type=module", "--eval", program], {
			encoding: "utf8",
		}),
	);
}
