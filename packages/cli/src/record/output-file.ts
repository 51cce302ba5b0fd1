import { constants } from "node:fs";
import { access, realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { writeWhole } from "../sandbox/state/write-whole.ts";
import { UsageError } from "../usage-error.ts";

/** Throws a UsageError where no file can be written, before anything is done for it. */
export async function checkWritable(path: string): Promise<void> {
	const before = await stat(path).catch(() => undefined);
	if (before && !before.isFile())
		throw new UsageError(
			`“${path}” is not a file.`,
			"Give the path of a file that is there or can be made.",
		);
	try {
		await access(dirname(path), constants.W_OK);
	} catch {
		throw new UsageError(
			`No file can be written at “${path}”.`,
			"Give a path in a folder that exists and that you may write to.",
		);
	}
}

/** Writes a file as a whole or not at all. One that is new can be read by its owner alone. */
export async function writeOutput(path: string, text: string): Promise<void> {
	try {
		// The file behind a symbolic link is meant, not the link.
		await writeWhole(await realpath(path).catch(() => path), text);
	} catch (error) {
		throw new UsageError(
			`“${path}” could not be written: ${(error as Error).message}.`,
			"Nothing has been changed there. Make room, or give another path.",
		);
	}
}
