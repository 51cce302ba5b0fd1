import { loadMock } from "@slipway/mocks/catalogue";
import {
	type Answer,
	type Carried,
	type Chain,
	carriedAtStart,
	carriedFrom,
	type Draft,
	type Exchange,
	type Problem,
	type Remedy,
	type Rule,
	ruleAddress,
	Sandbox,
} from "@slipway/sandbox/engine";
import { atom, type ReadableAtom } from "nanostores";
import { advanceWhenDue } from "./advance-when-due.ts";
import { keepInTab } from "./keep.ts";
import { chainIn, playedUpTo, readyCall, remedyIn } from "./press.ts";
import { send } from "./send.ts";
import { fragmentOfPage, takeLink } from "./share.ts";
import { startWorker, type Transport } from "./worker.ts";

/** The last request that was sent, with its answer. */
export interface Last {
	/** As it stood in the editor. */
	readonly draft: Draft;
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
	/** The site's own address, with slashes at both ends. */
	readonly base: string;
	/** Counts changes of the sandbox. */
	readonly version: ReadableAtom<number>;
	/** Counts how often the sandbox has begun anew. */
	readonly resets: ReadableAtom<number>;
	readonly carried: ReadableAtom<Carried>;
	readonly last: ReadableAtom<Last | undefined>;
	readonly transport: ReadableAtom<Transport | undefined>;
	/** What the user should know, such as a kept state that could not be used. */
	readonly notice: string | undefined;
	/** Whether a reload of the page finds everything again. */
	readonly kept: ReadableAtom<boolean>;
	/** Starts the service worker, which takes over as soon as it runs. */
	connect(): void;
	/** What must be made before a draft. */
	chain(draft: Draft): Chain;
	/** Sends a draft as it is. Answers with what is wrong with it when it cannot be sent at all. */
	submit(draft: Draft): Promise<string | undefined>;
	/** Sends a draft after what must be made first. Answers with why it was not sent, if it was not. */
	press(draft: Draft): Promise<string | undefined>;
	/** The way out of a problem of what was sent last. */
	remedy(last: Last, problem: Problem): Remedy;
	/** Forgets what a remedy has shown to be over. */
	forget(carried: Carried): void;
	/** The address of what the guides say about a rule. */
	reference(rule: Rule): string;
	/** Begins anew. */
	reset(seed: number): void;
}

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
	const version = atom(0);
	const resets = atom(0);
	const carried = atom<Carried>(carriedAtStart(api, sandbox.now()));
	const last = atom<Last | undefined>(undefined);
	const transport = atom<Transport | undefined>(undefined);
	sandbox.listen(() => version.set(version.get() + 1));
	const submit = async (draft: Draft): Promise<string | undefined> => {
		const known = carried.get();
		const ready = readyCall(api, draft, known);
		if ("trouble" in ready) return ready.trouble;
		const before = sandbox.journal().at(-1)?.number ?? 0;
		const way = transport.get() ?? inPage;
		const sent = await send(sandbox, ready.call, base, way);
		if ("refused" in sent)
			return `Not sent: the browser refused to build this request. ${sent.refused}`;
		const operation = api.operations.find(({ id }) => id === draft.operation);
		if (operation)
			carried.set({ ...known, ...carriedFrom(api, operation, sent.answer) });
		const exchange = sandbox.journal().at(-1);
		last.set({
			draft,
			...sent,
			exchange: exchange && exchange.number > before ? exchange : undefined,
		});
		return undefined;
	};
	const chain = (draft: Draft) => chainIn(sandbox, carried.get(), draft);

	return {
		sandbox,
		base,
		version,
		resets,
		carried,
		last,
		transport,
		notice,
		kept,
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
		reference: (rule) => base + ruleAddress(api, rule),
		chain,
		submit,
		press: async (draft) => {
			const operation = api.operations.find(({ id }) => id === draft.operation);
			const stopped = await playedUpTo(
				chain(draft).steps,
				operation?.title ?? draft.target,
				async (step) => {
					const fact = await submit(step);
					const { answer, exchange } = last.get() ?? {};
					return fact === undefined
						? { status: answer?.status, fact: exchange?.problems[0]?.fact }
						: { status: undefined, fact };
				},
			);
			return stopped ?? submit(draft);
		},
		remedy: ({ draft, exchange }, problem) =>
			remedyIn(sandbox, carried.get(), draft, problem, exchange?.faults ?? []),
		forget: (left) => carried.set(left),
		reset: (seed) => {
			sandbox.reset(seed);
			resets.set(resets.get() + 1);
			carried.set(carriedAtStart(api, sandbox.now()));
			last.set(undefined);
		},
	};
}
