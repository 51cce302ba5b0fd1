import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { listPath, metaContent } from "@slipway/offline/list";
import { metaName } from "@slipway/offline/meta-name";
import type { AstroIntegration } from "astro";
import { processes } from "../guide/processes.ts";
import {
	type BuiltPage,
	digest,
	editionOf,
	groupsOf,
	listOf,
	offerOf,
} from "../offline/lists.ts";
import { neededFiles } from "../offline/needed-files.ts";
import { workerPart, writeWorker } from "../offline/worker-file.ts";
import { eachFile } from "./each-file.ts";

/**
 * What a browser needs to keep pages for when there is no network: a list of the pages of each guide with everything that
 * they can fetch, a mark in each page, and the worker. It reads pages as they are served, so it runs after everything
 * that changes them, and before what compresses them.
 */
export function offline(): AstroIntegration {
	return {
		name: "offline",
		hooks: {
			"astro:build:done": async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const files = await filesOf(root);
				const pages = await markedPages(root, files);
				const lists = [...pages].map(([group, listed]) =>
					listOf(group, listed, files.lengthOf),
				);
				const names = new Map(
					processes.map(({ id, provider }) => [id, provider]),
				);
				const guides = lists.flatMap((list) => {
					const name = names.get(list.group);
					return name === undefined ? [] : [offerOf(list, name)];
				});
				const { edition, lists: written } = editionOf(
					lists,
					guides,
					await workerPart(root),
				);
				await mkdir(join(root, "offline/lists"), { recursive: true });
				for (const list of written)
					await writeFile(
						join(root, listPath(list.group)),
						JSON.stringify(list),
					);
				await writeWorker(root, edition);
				logger.info(`edition ${edition}, ${written.length} lists`);
			},
		},
	};
}

/** The folders of what the tools of a guide fetch about it, each with one file a guide. */
const dataKinds = ["checklists", "timelines", "processes", "places"];

interface Files {
	/** The text of each file in `_astro`, by its name; empty where it is none. */
	readonly texts: ReadonlyMap<string, string>;
	/** Bytes, by the path below the base path. */
	readonly lengthOf: ReadonlyMap<string, number>;
}

async function filesOf(root: string): Promise<Files> {
	const texts = new Map<string, string>();
	const lengthOf = new Map<string, number>();
	for (const name of await readdir(join(root, "_astro"))) {
		const path = join(root, "_astro", name);
		texts.set(
			name,
			/\.(js|css)$/.test(name) ? await readFile(path, "utf8") : "",
		);
		lengthOf.set(`_astro/${name}`, (await stat(path)).size);
	}
	for (const kind of dataKinds)
		for (const name of await readdir(join(root, "api", kind)))
			lengthOf.set(
				`api/${kind}/${name}`,
				(await stat(join(root, "api", kind, name))).size,
			);
	return { texts, lengthOf };
}

/** Writes into each page which one it is, and answers with what lists say of them, by their groups. */
async function markedPages(
	root: string,
	{ texts, lengthOf }: Files,
): Promise<ReadonlyMap<string, readonly BuiltPage[]>> {
	const pathOf = (name: string) =>
		name.replaceAll(sep, "/").replace(/index\.html$/, "");
	const isIndex = (name: string) => /(^|[\\/])index\.html$/.test(name);
	const names = (await readdir(root, { recursive: true })).filter(isIndex);
	const groups = groupsOf(names.map(pathOf));
	const known = new Map<string, readonly string[]>();
	const pages: BuiltPage[] = [];
	await eachFile(root, isIndex, async (file) => {
		const path = pathOf(file.slice(root.length));
		const group = groups.get(path) ?? "site";
		const html = await readFile(file, "utf8");
		const mark = digest(html);
		await writeFile(
			file,
			html.replace(
				"</head>",
				`<meta name="${metaName}" content="${metaContent(group, mark)}"></head>`,
			),
		);
		pages.push({
			path,
			mark,
			title: titleOf(html),
			bytes: Buffer.byteLength(html),
			files: [
				...neededFiles(html, texts, known).map((name) => `_astro/${name}`),
				...dataOf(group, lengthOf),
			],
		});
	});
	const sorted = pages.toSorted((one, other) =>
		one.path < other.path ? -1 : 1,
	);
	return Map.groupBy(sorted, ({ path }) => groups.get(path) ?? "site");
}

/** A page's title without the name of the site, as text. */
function titleOf(html: string): string {
	const [, title = ""] =
		/<title>([^<]*?)(?: \| Slipway)?<\/title>/.exec(html) ?? [];
	return title
		.replaceAll(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex, decimal) =>
			String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
		)
		.replaceAll("&quot;", '"')
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&amp;", "&");
}

/** What the tools of a guide fetch about it. */
function dataOf(
	guide: string,
	lengthOf: ReadonlyMap<string, number>,
): readonly string[] {
	return dataKinds
		.map((kind) => `api/${kind}/${guide}.json`)
		.filter((path) => lengthOf.has(path));
}
