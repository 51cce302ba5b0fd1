import { copyFile, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { entries, here, packageFolder, root, version } from "./folders.ts";

/** Writes what the package says of itself: package.json, README, licence, and the licences of what is inside. */
export async function writeManifest(works: ReadonlySet<string>): Promise<void> {
	await writeFile(
		join(packageFolder, "package.json"),
		`${JSON.stringify(manifest, null, "\t")}\n`,
	);
	await copyFile(
		join(here, "shipped/README.md"),
		join(packageFolder, "README.md"),
	);
	await copyFile(join(root, "LICENSE"), join(packageFolder, "LICENSE"));
	await writeFile(
		join(packageFolder, "licences-of-others.txt"),
		(await Promise.all([...works].toSorted().map(licenceIn))).join(
			`\n${"-".repeat(72)}\n\n`,
		),
	);
}

const manifest = {
	name: "slipway",
	version,
	description:
		"Sandboxes of partner APIs, estimates, checklists and rehearsals of certification, from the command line and in tests.",
	license: "MIT",
	type: "module",
	engines: { node: ">=20" },
	bin: { slipway: "./cli.js" },
	exports: {
		...Object.fromEntries(
			entries.map((name) => [
				`./${name}`,
				{ types: `./${name}.d.ts`, default: `./${name}.js` },
			]),
		),
		"./package.json": "./package.json",
	},
	// No peers either: npm asks the registry about an optional one, and waits a minute where there is none.
};

async function licenceIn(folder: string): Promise<string> {
	const { name, version, license } = JSON.parse(
		await readFile(join(folder, "package.json"), "utf8"),
	);
	const file = (await readdir(folder)).find((entry) =>
		/^licen[cs]e/i.test(entry),
	);
	if (!license && !file)
		throw new Error(
			`“${name}” names no licence.\nHint: look whether the package may carry it.`,
		);
	return `${name} ${version} (${license})\n\n${file ? await readFile(join(folder, file), "utf8") : ""}`;
}
