import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { billOfMaterials } from "../../../scripts/lib/bill-of-materials.mjs";
import {
	billFile,
	entries,
	here,
	packageFolder,
	root,
	version,
} from "./folders.ts";
import type { NotedWork } from "./works.ts";

/** Writes what the package says of itself: package.json, README, changes, licence, and what of others is inside. */
export async function writeManifest(
	works: readonly NotedWork[],
): Promise<void> {
	await writeFile(
		join(packageFolder, "package.json"),
		`${JSON.stringify(manifest, null, "\t")}\n`,
	);
	await copyFile(
		join(here, "shipped/README.md"),
		join(packageFolder, "README.md"),
	);
	await copyFile(
		join(here, "CHANGELOG.md"),
		join(packageFolder, "CHANGELOG.md"),
	);
	await copyFile(join(root, "LICENSE"), join(packageFolder, "LICENSE"));
	await writeFile(
		join(packageFolder, "licences-of-others.txt"),
		works
			.map(
				({ name, version, licence, notice }) =>
					`${[name, version].filter(Boolean).join(" ")} (${licence})\n\n${notice}`,
			)
			.join(`\n${"-".repeat(72)}\n\n`),
	);
	const bill = billOfMaterials(
		{ ...manifest, type: "application", licence: manifest.license },
		works,
	);
	await writeFile(join(packageFolder, "sbom.cdx.json"), bill);
	// Beside the package as well, for whoever looks before fetching.
	await writeFile(billFile, bill);
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
