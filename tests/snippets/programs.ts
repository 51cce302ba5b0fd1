import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { commandsFor, wholeFiles } from "./whole-programs.ts";

const execute = promisify(execFile);

/** Whether this machine can run a language. */
export const canRun = (language: string): boolean =>
	commandsFor(language).needs.every(
		([program, ...words]) =>
			program !== undefined && spawnSync(program, words).status === 0,
	);

/**
 * Runs all snippets of a language in as few processes as it takes, because starting each by itself would take minutes.
 * Answers with what the programs complained of, which is empty when all ran.
 */
export async function runAll(
	language: string,
	snippets: readonly string[],
): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "slipway-snippets-"));
	try {
		for (const [name, text] of wholeFiles(language, snippets))
			await writeFile(join(folder, name), text);
		let said = "";
		for (const [program = "", ...words] of commandsFor(language).steps) {
			const { stderr } = await execute(program, words, {
				cwd: folder,
				maxBuffer: 64 * 2 ** 20,
			}).catch((error: { stderr?: string; message: string }) => ({
				stderr: error.stderr || error.message,
			}));
			said += stderr;
		}
		return said;
	} finally {
		await rm(folder, { recursive: true });
	}
}
