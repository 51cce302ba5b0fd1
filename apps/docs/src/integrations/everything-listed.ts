import { createReadStream, createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

/** Writes `llms-full.txt`: the Markdown of every page that `llms.txt` lists, one after another, in its order. */
export async function everythingListed(
	root: string,
	base: string,
): Promise<void> {
	const list = await readFile(join(root, "llms.txt"), "utf8");
	const pages = [...list.matchAll(/\]\(([^)]+\.md)\)/g)].map(
		([, address = ""]) => join(root, address.slice(base.length)),
	);
	await pipeline(
		async function* () {
			for (const [index, page] of pages.entries()) {
				if (index > 0) yield "\n---\n\n";
				// A file at a time: a large site does not fit into memory
				yield* createReadStream(page);
			}
		},
		createWriteStream(join(root, "llms-full.txt")),
	);
}
