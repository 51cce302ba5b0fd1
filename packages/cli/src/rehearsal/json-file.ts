import { readFile } from "node:fs/promises";
import { UsageError } from "../usage-error.ts";

/** A file with JSON: as text, and what it says. Throws a UsageError for any other, which tells what to `give`. */
export async function jsonFile(
	path: string,
	give: string,
): Promise<{ readonly text: string; readonly data: unknown }> {
	const text = await readFile(path, "utf8").catch(() => {
		throw new UsageError(`There is no file “${path}” that can be read.`, give);
	});
	try {
		return { text, data: JSON.parse(text) };
	} catch {
		throw new UsageError(`“${path}” is not JSON.`, give);
	}
}
