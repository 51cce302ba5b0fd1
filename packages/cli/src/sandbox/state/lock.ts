import { rmSync, statSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";

/**
 * Locks a file path for this process, through a file of its own; answers with the way to let go, or undefined when another
 * process holds it. The lock is the operating system's, by way of SQLite, which Node brings along: it ends with the process
 * that holds it, however that ends, and needs neither waiting times nor process numbers, which are used again.
 */
export function lock(path: string): (() => void) | undefined {
	writeFileSync(path, "", { flag: "a", mode: 0o600 });
	const { ino } = statSync(path);
	const database = new DatabaseSync(path);
	try {
		database.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
		// Another process may have let go, and removed the file, between our look at it and the lock.
		if (statSync(path).ino !== ino) throw locked;
	} catch (error) {
		database.close();
		if (error === locked || isBusy(error)) return undefined;
		throw error;
	}
	return () => {
		// While it is still held, so that nobody else has it already. Windows lets no open file go; there it stays.
		try {
			rmSync(path, { force: true });
		} catch {}
		database.close();
	};
}

const locked = new Error("The file was removed by the process that held it.");

/** SQLITE_BUSY, or ENOENT for a file that has just been removed. */
function isBusy(error: unknown): boolean {
	const { errcode, code } = error as { errcode?: number; code?: string };
	return errcode === 5 || code === "ENOENT";
}
