import type { RawCall } from "../contract/call.ts";
import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import { carriedAtStart, carriedFrom } from "../examples/carry.ts";
import { requestOf } from "../examples/request-of.ts";
import { type Circumstances, type Heard, recordingOf } from "./recording.ts";

/** A Wednesday morning: what is played for a page or a description is the same on whatever day it is made. */
export const playedAt = Date.UTC(2027, 0, 13, 9, 30);
const seed = 1;

/** An operation at the point to which the story of a mock has come. */
export interface Reached {
	readonly operation: Operation;
	/** Its examples as requests, in order. */
	readonly calls: readonly { readonly title: string; readonly call: RawCall }[];
	/** Sends a call that changes nothing for the next one. */
	try(call: RawCall, circumstances?: Circumstances): Heard;
	/** Sends a call after another one, which changes nothing for the next one either. */
	tryAfter(before: RawCall, call: RawCall): Heard;
}

/**
 * The operations of a fresh mock one after the other, each where the first examples of those before it have led. `base`
 * is the mock's own address.
 */
export function* reached(api: MockApi, base?: string): Generator<Reached> {
	const story = recordingOf(api, seed, playedAt);
	let carried = carriedAtStart(api, playedAt);
	for (const operation of api.operations) {
		const calls = operation.examples.map((example) => ({
			title: example.title,
			call: {
				...requestOf(operation, example, carried),
				...(base !== undefined && { base }),
			},
		}));
		yield {
			operation,
			calls,
			try: (call, circumstances) => story.double().send(call, circumstances),
			tryAfter: (before, call) => {
				const double = story.double();
				double.send(before);
				return double.send(call);
			},
		};
		const [first] = calls;
		// The next operation would be left without what this one ends.
		if (!first || operation.ends) continue;
		const { answer } = story.send(first.call);
		carried = { ...carried, ...carriedFrom(api, operation, answer) };
	}
}
