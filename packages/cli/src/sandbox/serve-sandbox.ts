import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { mockCatalogue } from "@slipway/sandbox/catalogue";
import { Sandbox } from "@slipway/sandbox/engine";
import { createSandboxServer } from "@slipway/sandbox/http";
import { UsageError } from "../usage-error.ts";
import { optionsOf } from "./options.ts";
import { greeting, logLine } from "./print.ts";
import { readState, writeState } from "./state-file.ts";

/** Serves the sandbox until the process is told to stop; then writes the state, if asked to. */
export async function serveSandbox(
	parameters: readonly string[],
): Promise<number> {
	const options = optionsOf(parameters, mockCatalogue);
	const { host, port, seed, state, limits, quiet } = options;
	const apis = await Promise.all(options.mocks.map(({ load }) => load()));
	const sandboxes = new Map(
		apis.map((api) => [
			api.id,
			new Sandbox(api, seed, { clock: Date.now, wait }),
		]),
	);
	if (state !== undefined) await readState(state, sandboxes);
	if (!limits)
		for (const sandbox of sandboxes.values()) sandbox.set("limits", "off");
	const server = createSandboxServer(
		sandboxes,
		["localhost", "127.0.0.1", "[::1]", host],
		{
			...(!quiet && {
				exchanged: (sandbox, exchange) =>
					console.log(logLine(sandbox, exchange)),
			}),
			failed: (error) => console.error(error),
		},
	);
	server.listen(port, host);
	try {
		await once(server, "listening");
	} catch (error) {
		throw listenError(error, port, host);
	}
	const { port: chosen } = server.address() as AddressInfo;
	const shown = host === "127.0.0.1" ? "localhost" : host;
	console.log(greeting(sandboxes, `http://${shown}:${chosen}`));
	// Callbacks fall due by themselves; nothing else looks at the clock while no request comes.
	const tick = setInterval(() => {
		for (const sandbox of sandboxes.values()) sandbox.advance(0);
	}, 1000);
	await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
	clearInterval(tick);
	server.close();
	server.closeAllConnections();
	if (state !== undefined) {
		try {
			await writeState(state, sandboxes);
		} catch (error) {
			console.error(
				`The state could not be written: ${(error as Error).message}\nHint: the file “${state}” is as it was before.`,
			);
			return 1;
		}
	}
	return 0;
}

function listenError(error: unknown, port: number, host: string): unknown {
	const { code } = error as NodeJS.ErrnoException;
	if (code === "EADDRINUSE")
		return new UsageError(
			`Port ${port} is in use.`,
			`Stop what uses it, or choose another: --port ${port + 1}.`,
		);
	if (code === "EACCES")
		return new UsageError(
			`Port ${port} may not be used.`,
			"Choose one above 1023.",
		);
	if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
		return new UsageError(
			`This machine has no address “${host}”.`,
			"Leave --host out to stay on this machine alone.",
		);
	return error;
}
