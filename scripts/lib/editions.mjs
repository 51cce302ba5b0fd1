// Runs on the Node that the machine has (20 or newer).
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root, run } from "./run.mjs";

/** Both, where nothing else is said. */
export const usualEditions = "en=/ de=/de/";

/**
 * The editions that a setting names: `en=/ de=/de/`. The first has the others in its folder.
 * @param {string} setting
 * @returns {{ language: string, base: string }[]}
 */
export function editionsIn(setting) {
	const editions = setting
		.split(/\s+/)
		.filter(Boolean)
		.map((part) => {
			const [language = "", base = ""] = part.split("=");
			return { language, base };
		});
	const [first] = editions;
	for (const { language, base } of editions)
		if (
			!/^[a-z]{2,3}$/.test(language) ||
			!/^\/([\w-]+\/)*$/.test(base) ||
			!base.startsWith(first.base)
		)
			throw new Error(
				`DOCS_EDITIONS has ${language}=${base}.\nHint: name each edition by language and base path, the one that holds the others first: ${usualEditions}`,
			);
	return editions;
}

/** Where the editions are built, apart from the site in one language, which tests look at. */
export const editionsFolder = "apps/docs/dist-editions";

/**
 * Builds the editions into one folder, each as a site of its own under its base path, and lets hosts send one set of
 * headers for all.
 * @param {string} setting
 * @returns {Promise<string>} the base path of the first
 */
export async function buildEditions(setting) {
	const editions = editionsIn(setting);
	const [first] = editions;
	const whole = join(root, editionsFolder);
	await went(run("turbo", ["run", "build", "--filter=slipway"]));
	for (const { language, base } of editions) {
		const folder = base.slice(first.base.length);
		await went(
			run(
				"node",
				[
					"--max-semi-space-size=32",
					"apps/docs/node_modules/astro/bin/astro.mjs",
					"build",
					"--root",
					"apps/docs",
				],
				{
					DOCS_EDITIONS: setting,
					DOCS_LANGUAGE: language,
					DOCS_BASE: base,
					DOCS_OUT: join(whole, folder),
				},
			),
		);
		if (base !== first.base)
			await shareHeaders(whole, join(whole, folder), base);
	}
	return first.base;
}

/** Ends the process when a command fails. */
async function went(running) {
	const code = await running;
	if (code !== 0) process.exit(code);
}

/** Hosts read the headers of the folder that they are given, and join what several rules say: one policy allows all. */
async function shareHeaders(whole, part, base) {
	const [policy, added] = await Promise.all([whole, part].map(policyIn));
	const together = joined(policy, added);
	for (const name of [
		"_headers",
		"_hosting/nginx.conf",
		"_hosting/Caddyfile",
	]) {
		const file = join(whole, name);
		const text = await readFile(file, "utf8");
		await writeFile(file, text.replaceAll(policy, together));
	}
	const rules = (await readFile(join(part, "_headers"), "utf8")).split(
		/\n(?=\/)/,
	);
	const file = join(whole, "_headers");
	await writeFile(
		file,
		[
			(await readFile(file, "utf8")).trimEnd(),
			...rules.filter((rule) => !rule.startsWith(`${base}*\n`)),
		].join("\n"),
	);
}

async function policyIn(folder) {
	const text = await readFile(join(folder, "_headers"), "utf8");
	return /Content-Security-Policy: (.*)/.exec(text)?.[1] ?? "";
}

/**
 * A policy that allows what either allows.
 * @param {string} policy
 * @param {string} added
 */
export function joined(policy, added) {
	const other = new Map(
		added.split("; ").map((rule) => {
			const [name = "", ...sources] = rule.split(" ");
			return [name, sources];
		}),
	);
	return policy
		.split("; ")
		.map((rule) => {
			const [name = "", ...sources] = rule.split(" ");
			return [name, ...new Set([...sources, ...(other.get(name) ?? [])])].join(
				" ",
			);
		})
		.join("; ");
}
