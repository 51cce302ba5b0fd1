import { readFile, rename, writeFile } from "node:fs/promises";
import type { Sandbox } from "@slipway/sandbox/engine";
import { UsageError } from "../usage-error.ts";

/** Gives each sandbox its part of a state file, if there is one. Throws a UsageError when it cannot be read. */
export async function readState(
	path: string,
	sandboxes: ReadonlyMap<string, Sandbox>,
): Promise<void> {
	let text: string;
	try {
		text = await readFile(path, "utf8");
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
		throw new UsageError(
			`The state file “${path}” cannot be read: ${(error as Error).message}`,
			"Give the path of a file; one that does not exist yet is made when the sandbox stops.",
		);
	}
	let states: unknown;
	try {
		states = JSON.parse(text);
	} catch (error) {
		throw new UsageError(
			`The state file “${path}” is not JSON: ${(error as Error).message}`,
			"Move it aside to begin anew. It has not been changed.",
		);
	}
	if (typeof states !== "object" || states === null)
		throw new UsageError(
			`The state file “${path}” holds no states.`,
			"Move it aside to begin anew. It has not been changed.",
		);
	for (const [id, state] of Object.entries(states))
		sandboxes.get(id)?.restore(state);
}

/** Writes all states to the file: beside it first, so that a full disk never costs the state that was there. */
export async function writeState(
	path: string,
	sandboxes: ReadonlyMap<string, Sandbox>,
): Promise<void> {
	const states = Object.fromEntries(
		[...sandboxes].map(([id, sandbox]) => [id, sandbox.snapshot()]),
	);
	const beside = `${path}.new`;
	await writeFile(beside, JSON.stringify(states));
	await rename(beside, path);
}
