import { open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Readable by its owner alone: a state holds what a partner has sent. */
const newMode = 0o600;

/**
 * Writes a file as a whole or not at all, even when the power fails: into a temporary file of the same folder, which then
 * takes its place. Owner and mode stay those of the file that was there. The path must not be a symbolic link, and only
 * one process may write it. Rejects with what the system says, such as ENOSPC; then the old file is as it was.
 *
 * write-file-atomic does not notice when the disk is full after a part of the text: one call of `write` may store less
 * than it was given, and the file cut short would take the place of the good one.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
	const folder = dirname(path);
	const beside = join(folder, `.${basename(path)}.slipway-new`);
	const before = await stat(path).catch(() => undefined);
	// One that an earlier process left when it was killed.
	await rm(beside, { force: true });
	try {
		const file = await open(beside, "wx", newMode);
		try {
			await file.writeFile(text);
			if (before) {
				// Only root may give a file away; without that right it becomes ours, as with any editor.
				await file.chown(before.uid, before.gid).catch(() => {});
				await file.chmod(before.mode & 0o7777);
			}
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(beside, path);
	} catch (error) {
		await rm(beside, { force: true }).catch(() => {});
		throw error;
	}
	await syncFolder(folder);
}

/** Lets the new name outlive a power failure, too. Windows knows no such thing. */
async function syncFolder(path: string): Promise<void> {
	try {
		const folder = await open(path);
		await folder.sync().finally(() => folder.close());
	} catch {
		// The file is whole in any case.
	}
}
