import { loadMock } from "@slipway/mocks/catalogue";
import {
	type Answer,
	type Carried,
	carriedAtStart,
	carriedFrom,
	type Exchange,
	filledText,
	Sandbox,
} from "@slipway/sandbox/engine";
import { atom, type ReadableAtom } from "nanostores";
import { type Draft, headersOf } from "../draft/index.ts";
import { advanceWhenDue } from "./advance-when-due.ts";
import { keepInTab } from "./keep.ts";
import { send } from "./send.ts";
import { fragmentOfPage, takeLink } from "./share.ts";
import { startWorker, type Transport } from "./worker.ts";

/** The last request that was sent, with its answer. */
export interface Last {
	readonly operation: string;
	readonly answer: Answer | undefined;
	/** Milliseconds. */
	readonly took: number;
	readonly through: Transport["through"];
	/** The journal's page about it. */
	readonly exchange: Exchange | undefined;
}

/** A mock that is being played on this page. */
export interface Session {
	readonly sandbox: Sandbox;
	/** Counts changes of the sandbox. */
	readonly version: ReadableAtom<number>;
	readonly carried: ReadableAtom<Carried>;
	readonly last: ReadableAtom<Last | undefined>;
	readonly transport: ReadableAtom<Transport | undefined>;
	/** What the user should know, such as a kept state that could not be used. */
	readonly notice: string | undefined;
	/** Whether a reload of the page finds everything again. */
	readonly kept: ReadableAtom<boolean>;
	/** Sends a draft. Answers with what is wrong with it when it cannot be sent at all. */
	submit(draft: Draft): Promise<string | undefined>;
	/** Begins anew. */
	reset(seed: number): void;
}

/** Longest wait for the worker with the first request; then it is answered in the page. Milliseconds. */
const patience = 250;

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
	const version = atom(0);
	const carried = atom<Carried>(carriedAtStart(api, sandbox.now()));
	const last = atom<Last | undefined>(undefined);
	const transport = atom<Transport | undefined>(undefined);
	sandbox.listen(() => version.set(version.get() + 1));
	worker ??= startWorker(base, sandboxes);
	worker.then((ready) => transport.set(ready));

	return {
		sandbox,
		version,
		carried,
		last,
		transport,
		notice,
		kept,
		submit: async (draft) => {
			const { headers, wrong } = {
				headers: {},
				wrong: undefined,
				...headersOf(draft.headers),
			};
			if (wrong !== undefined)
				return `“${wrong}” is no header. Write Name: value, one a line.`;
			if (!draft.target.startsWith("/"))
				return `“${draft.target}” is not an address of this sandbox. Begin with a slash: requests from here never leave the page.`;
			const known = carried.get();
			const before = sandbox.journal().at(-1)?.number ?? 0;
			const way = await soon(worker, transport.get());
			const sent = await send(
				sandbox,
				{
					method: draft.method,
					target: filledText(draft.target, known, encodeURIComponent),
					headers: Object.fromEntries(
						Object.entries(headers).map(([name, value]) => [
							name,
							filledText(value, known),
						]),
					),
					body: filledText(draft.body, known, (value) =>
						JSON.stringify(value).slice(1, -1),
					),
				},
				base,
				way,
			);
			if ("refused" in sent)
				return `Not sent: the browser refused to build this request. ${sent.refused}`;
			const operation = api.operations.find(
				({ id: each }) => each === draft.operation,
			);
			if (operation)
				carried.set({ ...known, ...carriedFrom(api, operation, sent.answer) });
			const exchange = sandbox.journal().at(-1);
			last.set({
				operation: draft.operation,
				...sent,
				exchange: exchange && exchange.number > before ? exchange : undefined,
			});
			return undefined;
		},
		reset: (seed) => {
			sandbox.reset(seed);
			carried.set(carriedAtStart(api, sandbox.now()));
			last.set(undefined);
		},
	};
}

/** The worker's way when it is ready soon, else straight in the page. */
function soon(
	starting: Promise<Transport> | undefined,
	known: Transport | undefined,
): Promise<Transport> | Transport {
	const inPage: Transport = {
		through: "page",
		because: "The service worker was still starting.",
	};
	return (
		known ??
		Promise.race([
			starting ?? inPage,
			new Promise<Transport>((resolve) =>
				setTimeout(() => resolve(inPage), patience),
			),
		])
	);
}
