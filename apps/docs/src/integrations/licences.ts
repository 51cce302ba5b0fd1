import { readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, ViteUserConfig } from "astro";
import {
	billOfMaterials,
	type Work,
} from "../../../../scripts/lib/bill-of-materials.mjs";
import { isAllowed } from "../../../../scripts/lib/licence-policy.mjs";
import { shippedVersion } from "../package/offer.ts";

type Plugin = Extract<
	NonNullable<ViteUserConfig["plugins"]>[number],
	{ name: string }
>;

/** The folders of the packages that have a part in a bundle of the pages. */
const bundled = new Set<string>();

/** Notes which packages are bundled for the pages, and for their workers. */
export function noteBundled(): Plugin {
	return {
		name: "note-bundled",
		apply: "build",
		generateBundle(_, bundle) {
			if (this.environment.name !== "client") return;
			for (const part of Object.values(bundle))
				for (const id of part.type === "chunk" ? part.moduleIds : []) {
					const [, folder] =
						/^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
					if (folder !== undefined) bundled.add(folder);
				}
		},
	};
}

/** What ships without the bundler knowing: workers, other people's scripts, styles and markup, and data made from theirs. */
const besides: Readonly<Record<string, string>> = {
	"@astrojs/starlight": "../../package.json",
	"@pagefind/default-ui": "../../package.json",
	astro: "../../package.json",
	"date-holidays": "../../../../packages/core/package.json",
	msw: "../../package.json",
	"pure-rand": "../../../../packages/sandbox/package.json",
};

/** Faces of type, cut to what the pages need; their licences are written with their files. */
const faces = ["archivo", "literata", "sometype-mono"].map(
	(name) => `@fontsource-variable/${name}`,
);

interface Licensed extends Work {
	readonly text?: string | undefined;
}

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Writes `licences.txt`, the notices of everything that the built site carries, as its bundles and folders have it, and
 * `sbom.cdx.json`, the same as a list for programs.
 */
export function licences(): AstroIntegration {
	return {
		name: "licences",
		hooks: {
			"astro:build:done": async ({ dir, logger }) => {
				const site = fileURLToPath(dir);
				const known = await Promise.all([
					...[...bundled].map(licenceIn),
					...Object.entries(besides).map(([name, path]) =>
						licenceOf(name, from(path)),
					),
				]);
				const packages = [
					...new Map(
						known
							.filter(({ name }) => !name.startsWith("@slipway/"))
							.map((each) => [each.name, each]),
					).values(),
				].toSorted((left, right) => (left.name < right.name ? -1 : 1));
				const fontsOfOthers = await Promise.all(
					faces.map((name) => licenceOf(name, from("../../package.json"))),
				);
				const works = [...packages, ...fontsOfOthers];
				for (const { name, licence } of works)
					if (!isAllowed(licence, "shipped"))
						throw new Error(
							`The site may not carry “${name}”: its licence is “${licence}”.\nHint: the licences that may ship are in scripts/lib/licence-policy.mjs.`,
						);
				await writeFile(
					join(site, "sbom.cdx.json"),
					billOfMaterials(
						{
							type: "application",
							name: "slipway-site",
							version: shippedVersion,
							description:
								"Integration guides, checklists, timelines and sandboxes.",
							licence: "MIT",
						},
						works.map(({ text, ...work }) => work),
					),
				);
				await writeFile(
					join(site, "licences.txt"),
					[
						"Licences\n\nThis site carries the following works of others, under their own licences.",
						...packages.map(partOf),
						...(await fonts()),
						`Public holidays\n\n${await readFile(from("../../../../packages/core/src/calendar/HOLIDAYS.md"), "utf8")}`,
						`Slipway\n\n${await readFile(from("../../../../LICENSE"), "utf8")}`,
					]
						.map((part) => part.trim())
						.join(`\n\n${"-".repeat(72)}\n\n`)
						.concat("\n"),
				);
				logger.info(`${packages.length} packages`);
			},
		},
	};
}

function partOf({ name, version, licence, text }: Licensed): string {
	return `${name} ${version} (${licence})${text ? `\n\n${text}` : ""}`;
}

/** The licence of an installed package; `importer` is a file that may import it. */
async function licenceOf(name: string, importer: string): Promise<Licensed> {
	for (const each of createRequire(importer).resolve.paths(name) ?? []) {
		const found = await licenceIn(join(each, name)).catch(() => undefined);
		if (found) return found;
	}
	throw new Error(
		`The package “${name}” is not installed for ${importer}.\nHint: if the site no longer carries it, take it out of the list.`,
	);
}

/** The licence of the package in a folder. */
async function licenceIn(folder: string): Promise<Licensed> {
	const { name, version, license, dependencies } = JSON.parse(
		await readFile(join(folder, "package.json"), "utf8"),
	);
	const file = (await readdir(folder)).find((entry) =>
		/^licen[cs]e/i.test(entry),
	);
	return {
		name,
		version,
		licence: license,
		uses: Object.keys(dependencies ?? {}),
		text: file && (await readFile(join(folder, file), "utf8")),
	};
}

/** Each face of type has its licence beside it. */
async function fonts(): Promise<readonly string[]> {
	const folder = from("../fonts");
	const names = (await readdir(folder)).filter((name) =>
		name.endsWith("-OFL.txt"),
	);
	return Promise.all(
		names
			.toSorted()
			.map(
				async (name) =>
					`Font: ${name.replace("-OFL.txt", "")}\n\n${await readFile(join(folder, name), "utf8")}`,
			),
	);
}
