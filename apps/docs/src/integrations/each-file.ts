import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Files that are open at once: enough to keep a disk busy, too few to fill the memory with a large site. */
const atOnce = 8;

/** Calls a function with the path of each file below a folder whose name fits, a few at a time, and counts them. */
export async function eachFile(
	root: string,
	fits: (name: string) => boolean,
	visit: (path: string) => Promise<void>,
): Promise<number> {
	const names = (await readdir(root, { recursive: true })).filter(fits);
	const count = names.length;
	const next = async (): Promise<void> => {
		for (let name = names.pop(); name !== undefined; name = names.pop())
			await visit(join(root, name));
	};
	await Promise.all(Array.from({ length: atOnce }, next));
	return count;
}
