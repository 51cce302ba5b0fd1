import {
	type Carried,
	carriedAtStart,
	carriedFrom,
	type Draft,
	type RawCall,
	ruleAddress,
	type Sandbox,
} from "@slipway/sandbox/engine";
import { atom } from "nanostores";
import { chainIn, playedUpTo, readyCall, remedyIn } from "./press.ts";
import type { Sent, Unsent } from "./send.ts";
import type { Last, Session } from "./session.ts";

/** What a session needs of those around it. */
interface Around
	extends Pick<Session, "base" | "transport" | "notice" | "kept" | "connect"> {
	/** Brings a request to the sandbox, and its answer back. */
	readonly send: (call: RawCall) => Promise<Sent | Unsent>;
}

/** Plays a sandbox: what is sent, what its answers bring, what was sent last. */
export function sessionOver(
	sandbox: Sandbox,
	{ send, ...around }: Around,
): Session {
	const { api } = sandbox;
	const version = atom(0);
	const resets = atom(0);
	const carried = atom<Carried>(carriedAtStart(api, sandbox.now()));
	const last = atom<Last | undefined>(undefined);
	sandbox.listen(() => version.set(version.get() + 1));
	const submit = async (draft: Draft): Promise<string | undefined> => {
		const known = carried.get();
		const ready = readyCall(api, draft, known);
		if ("trouble" in ready) return ready.trouble;
		const before = sandbox.journal().at(-1)?.number ?? 0;
		const sent = await send(ready.call);
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
		...around,
		sandbox,
		version,
		resets,
		carried,
		last,
		reference: (rule) => around.base + ruleAddress(api, rule),
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
