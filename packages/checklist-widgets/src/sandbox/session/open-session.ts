import { loadMock } from "@slipway/mocks/catalogue";
import { Sandbox } from "@slipway/sandbox/engine";
import { atom } from "nanostores";
import { advanceWhenDue } from "./advance-when-due.ts";
import { keepInTab } from "./keep.ts";
import { send } from "./send.ts";
import type { Session } from "./session.ts";
import { sessionOver } from "./session-over.ts";
import { fragmentOfPage, takeLink } from "./share.ts";
import { startWorker, type Transport } from "./worker.ts";

/** Before the worker runs, so that the first answer waits for nothing. */
const inPage: Transport = {
	through: "page",
	because: "The service worker was still starting.",
};

const sandboxes = new Map<string, Sandbox>();
let worker: Promise<Transport> | undefined;

/** Fetches a mock and begins to play it. `base` is the site's own, with slashes at both ends. */
export async function openSession(id: string, base: string): Promise<Session> {
	const api = await loadMock(id);
	const sandbox = new Sandbox(api, 1, {
		clock: Date.now,
		wait: (milliseconds) =>
			new Promise((resolve) => setTimeout(resolve, milliseconds)),
	});
	const kept = atom(true);
	const before = keepInTab(sandbox, (whole) => kept.set(whole));
	const notice = (await takeLink(sandbox, fragmentOfPage())) ?? before;
	advanceWhenDue(sandbox);
	sandboxes.set(id, sandbox);
	const transport = atom<Transport | undefined>(undefined);
	return sessionOver(sandbox, {
		base,
		transport,
		notice,
		kept,
		send: (call) => send(sandbox, call, base, transport.get() ?? inPage),
		connect: () => {
			worker ??= startWorker(base, sandboxes, () =>
				transport.set({
					through: "page",
					because:
						"Another tab has loaded a newer edition of this site. Reload this page to bring the network panel back.",
				}),
			);
			worker.then((way) => transport.set(way));
		},
	});
}
