import type { RawCall } from "../contract/call.ts";
import type { SentCallback } from "../contract/callback.ts";
import type { MockApi } from "../contract/mock-api.ts";
import type { ReadyReply } from "../contract/partner-side.ts";
import { unplayedOf } from "../contract/published.ts";
import type { Tables } from "../contract/tables.ts";
import type { Exchange } from "../journal/journal.ts";
import { Mask } from "../mask/mask.ts";
import { router } from "../request/route.ts";
import { stateVersion } from "../state/snapshot.ts";
import { answerCall } from "./answer-call.ts";
import { type Runtime, runtimeOf, transactionOf } from "./runtime.ts";
import { settle } from "./settle.ts";

/** What came of a call: the answer as it went out, and what the journal has of it, secrets masked. */
export interface Heard {
	readonly answer: Exchange["answer"];
	readonly noted: Pick<Exchange, "answer" | "problems">;
}

/** What is switched on while a call is sent. */
export interface Circumstances {
	readonly fault?: string;
	/** A switch, and the option that it is turned to. */
	readonly setting?: readonly [id: string, option: string];
}

/** A mock on a clock that stands still, whose state can be doubled: what is tried on one does nothing to the other. */
export interface Recording {
	send(call: RawCall, circumstances?: Circumstances): Heard;
	double(): Recording;
	tables(): Tables;
	/** The calls to the partner so far, each with the replies that a partner could give. */
	calls(): readonly (readonly [SentCallback, readonly ReadyReply[]])[];
	/** Does what falls due next, at its own time. Answers with whether there was anything. */
	next(): boolean;
}

/** Begins a recording of a fresh mock. `now` is milliseconds since 1970. */
export function recordingOf(
	api: MockApi,
	seed: number,
	now: number,
): Recording {
	const route = router(api.operations, unplayedOf(api.published));
	const routed = (method: string, path: string) =>
		route(method, api.routed?.(path) ?? path);
	const over = (runtime: Runtime): Recording => ({
		send(call, { fault, setting } = {}) {
			settle(api, runtime, seed, now);
			runtime.faults.set(fault === undefined ? [] : [{ fault }]);
			if (setting) runtime.settings.set(...setting);
			const { answer, record } = answerCall(
				{
					api,
					route: routed,
					mask: new Mask(api.secrets),
					runtime,
					seed,
					now,
				},
				call,
			);
			return {
				answer,
				noted: typeof record === "function" ? record() : record,
			};
		},
		double: () => over(doubleOf(api, runtime, seed, now)),
		tables: () => runtime.store.toJSON() as Tables,
		calls() {
			const { world, rollback } = transactionOf(runtime, seed, now);
			const calls = runtime.callbacks.map(
				(each) => [each, api.partner?.replies(each, world) ?? []] as const,
			);
			rollback();
			return calls;
		},
		next() {
			const at = runtime.due.next();
			if (at !== undefined) settle(api, runtime, seed, at);
			return at !== undefined;
		},
	});
	return over(runtimeOf({ api, seed, time: now, now: () => now }));
}

/** Another runtime in the same state, its journal apart. */
const doubleOf = (
	api: MockApi,
	{ store, due, counters, settings, callbacks, exchanges }: Runtime,
	seed: number,
	now: number,
): Runtime => ({
	...runtimeOf({
		api,
		seed,
		time: now,
		now: () => now,
		snapshot: {
			slipway: "sandbox",
			version: stateVersion,
			api: api.id,
			seed,
			offset: 0,
			exchanges,
			counters: Object.fromEntries(counters),
			settings: Object.fromEntries(settings),
			faults: [],
			due: [...due.toJSON()],
			tables: structuredClone(store.toJSON()) as Record<
				string,
				Record<string, Record<string, unknown>>
			>,
			callbacks: [],
		},
	}),
	callbacks,
	restored: false,
});
