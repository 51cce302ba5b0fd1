import { setTimeout as wait } from "node:timers/promises";
import { inspect } from "node:util";
import { mockCatalogue } from "@slipway/mocks/catalogue";
import { isOlderState, Sandbox } from "@slipway/sandbox/engine";
import type { Output } from "../commands/command.ts";
import { UsageError } from "../usage-error.ts";
import { optionsOf, type SandboxOptions } from "./options.ts";
import { playUntilStopped } from "./play-until-stopped.ts";
import { greeting, logLine } from "./print.ts";
import { keepState } from "./state/keep-state.ts";
import type { StateFile } from "./state/state-file.ts";
import { playStories } from "./story/play-stories.ts";

/** Serves the sandbox until the process is told to stop; keeps the state in a file meanwhile, if asked to. */
export async function serveSandbox(
	parameters: readonly string[],
	output: Output,
): Promise<number> {
	const options = await optionsOf(parameters, mockCatalogue);
	const file =
		options.state === undefined ? undefined : await opened(options.state);
	try {
		const apis = await Promise.all(options.mocks.map(({ load }) => load()));
		const sandboxes = new Map(
			apis.map((api) => [
				api.id,
				new Sandbox(api, options.seed, { clock: Date.now, wait }),
			]),
		);
		if (options.story) return await playStories(options, sandboxes, output);
		if (file) await restoreAll(sandboxes, file, output);
		return await served(options, sandboxes, file, output);
	} finally {
		file?.close();
	}
}

/** Opens a state file. Loaded on demand: SQLite, which holds the lock, takes memory, and Node 20 has none. */
async function opened(path: string): Promise<StateFile> {
	const { openStateFile } = await import("./state/state-file.ts").catch(
		(error: NodeJS.ErrnoException) => {
			throw error.code === "ERR_UNKNOWN_BUILTIN_MODULE"
				? new UsageError(
						`--state needs Node 22.13 or newer; this is ${process.version}.`,
						"Start the sandbox without --state, or with a newer Node. Everything else works on Node 20.",
					)
				: error;
		},
	);
	return openStateFile(path);
}

/**
 * Goes on from the states in the file. Those that an older Slipway wrote cannot be gone on from: they stay in a copy of
 * the file, and their sandboxes start again.
 */
async function restoreAll(
	sandboxes: ReadonlyMap<string, Sandbox>,
	file: StateFile,
	{ error }: Output,
): Promise<void> {
	const older: string[] = [];
	for (const [id, sandbox] of sandboxes) {
		const state = file.states.get(id);
		if (isOlderState(state)) older.push(id);
		else if (state !== undefined) sandbox.restore(state);
	}
	if (older.length === 0) return;
	const copy = await file.setAside();
	error(
		`The state of ${older.join(", ")} is from an older version of Slipway, so ${older.length === 1 ? "this sandbox starts" : "these sandboxes start"} again.\nHint: the old state is kept in “${copy}”; the version that wrote it can go on from there.\n`,
	);
}

async function served(
	{ host, hosts, origins, port, limits, quiet, state }: SandboxOptions,
	sandboxes: ReadonlyMap<string, Sandbox>,
	file: StateFile | undefined,
	{ out, error: complain }: Output,
): Promise<number> {
	if (!limits)
		for (const sandbox of sandboxes.values()) sandbox.set("limits", "off");
	let finish: (() => Promise<void>) | undefined;
	await playUntilStopped(
		sandboxes,
		{ host, hosts, origins, port },
		{
			...(!quiet && {
				exchanged: (sandbox, exchange) =>
					out(`${logLine(sandbox, exchange)}\n`),
			}),
			failed: (error) => complain(`${inspect(error)}\n`),
			started: (address) => {
				finish =
					file &&
					keepState(sandboxes, {
						write: file.write,
						failed: (error) =>
							complain(
								`The state cannot be written: ${(error as Error).message}\nHint: the file “${state}” is as it was before. The sandbox goes on, and tries again.\n`,
							),
					});
				out(`${greeting(sandboxes, address)}\n`);
			},
		},
	);
	try {
		await finish?.();
	} catch (error) {
		complain(
			`The state could not be written: ${(error as Error).message}\nHint: the file “${state}” is as it was before.\n`,
		);
		return 1;
	}
	return 0;
}
