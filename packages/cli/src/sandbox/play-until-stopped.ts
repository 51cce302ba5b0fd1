import { once } from "node:events";
import type { Sandbox } from "@slipway/sandbox/engine";
import { createSandboxServer } from "@slipway/sandbox/http";
import { listen } from "./listen.ts";
import { namesOf, shownAs } from "./reachable.ts";

type Told = Parameters<typeof createSandboxServer>[2];

/** Where sandboxes are reached. */
interface Reached {
	readonly host: string;
	/** Further names by which they may be called, and pages that may call them. */
	readonly hosts: readonly string[];
	readonly origins: readonly string[];
	readonly port: number;
}

/**
 * Plays sandboxes over HTTP until the process is told to stop, or `finished` resolves. `started` hears the address. Throws
 * a UsageError for a port or a host that cannot be had.
 */
export async function playUntilStopped(
	sandboxes: ReadonlyMap<string, Sandbox>,
	{ host, hosts, origins, port }: Reached,
	{ started, ...told }: Told & { readonly started: (address: string) => void },
	finished?: Promise<void>,
): Promise<void> {
	const server = createSandboxServer(
		sandboxes,
		{ hosts: namesOf(host, hosts), origins },
		told,
	);
	const chosen = await listen(server, port, host);
	// Before anybody can read how to stop it.
	const ended = Promise.race([
		...["SIGINT", "SIGTERM", "SIGHUP"].map((signal) => once(process, signal)),
		...(finished ? [finished] : []),
	]);
	started(`http://${shownAs(host)}:${chosen}`);
	// Callbacks fall due by themselves; nothing else looks at the clock while no request comes.
	const tick = setInterval(() => {
		for (const sandbox of sandboxes.values())
			if ((sandbox.nextDue() ?? Number.POSITIVE_INFINITY) <= sandbox.now())
				sandbox.advance(0);
	}, 1000);
	await ended;
	clearInterval(tick);
	server.close();
	server.closeAllConnections();
}
