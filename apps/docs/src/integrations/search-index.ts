import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as pagefind from "pagefind";
import { folderOfPart, partsOf } from "../search/parts.ts";

/**
 * Writes what the search looks things up in, and counts the pages in it. Many providers get several indexes, written one
 * after another by a process of its own each: the memory that one takes is free again for the next.
 */
export async function writeSearchIndex(root: string): Promise<number> {
	const list = await readFile(join(root, "api/processes.json"), "utf8");
	const { processes }: { processes: readonly { readonly id: string }[] } =
		JSON.parse(list);
	const ids = processes.map(({ id }) => id);
	let pages = 0;
	for (const [part, own] of partsOf(ids).entries()) {
		const folders =
			part === 0 ? [...(await besides(root, new Set(ids))), ...own] : own;
		const { index } = unharmed(await pagefind.createIndex());
		for (const folder of folders)
			pages += unharmed(
				await index.addDirectory({ path: root, glob: `${folder}/**/*.html` }),
			).page_count;
		if (part === 0)
			pages += unharmed(
				await index.addDirectory({ path: root, glob: "index.html" }),
			).page_count;
		const outputPath = join(root, "pagefind", folderOfPart(part));
		unharmed(await index.writeFiles({ outputPath }));
		await pagefind.close();
	}
	return pages;
}

/** The folders of the site that belong to no provider. */
async function besides(
	root: string,
	ids: ReadonlySet<string>,
): Promise<readonly string[]> {
	return (await readdir(root, { withFileTypes: true }))
		.filter((entry) => entry.isDirectory() && !ids.has(entry.name))
		.map(({ name }) => name);
}

/** An answer of Pagefind, which throws nothing, without its errors. */
function unharmed<Answer extends { readonly errors: readonly string[] }>(
	answer: Answer,
): Required<Answer> {
	if (answer.errors.length > 0)
		throw new Error(`The search index: ${answer.errors.join("; ")}`);
	return answer as Required<Answer>;
}
