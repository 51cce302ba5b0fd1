import type { MockApi } from "../contract/mock-api.ts";
import type { Step } from "../contract/partner-side.ts";
import { chainOf } from "../drafts/chain.ts";
import { draftOf } from "../drafts/draft.ts";
import { carriedAtStart, carriedFrom } from "../examples/carry.ts";
import type { Carried } from "../examples/fill.ts";
import { requestOf } from "../examples/request-of.ts";
import type { RecordedCall } from "../openapi/webhooks.ts";
import { playedAt } from "./reached.ts";
import { type Recording, recordingOf } from "./recording.ts";

/** How many due events may pass before a call to the partner comes of them. */
const mostEvents = 50;

/**
 * What a mock calls the partner with: each of its triggers is played in a fresh sandbox that knows the partner's address.
 *
 * @example
 * ```ts
 * import { recordedCalls } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * recordedCalls(library).map(({ callback }) => callback.event); // => ["overdue"]
 * ```
 */
export function recordedCalls(api: MockApi): readonly RecordedCall[] {
	const { partner } = api;
	if (!partner) return [];
	return partner.triggers.flatMap(({ title, steps }) => {
		const recording = recordingOf(api, 1, playedAt);
		let carried = carriedAtStart(api, playedAt);
		for (const step of [partner.address.step, ...steps])
			carried = sent(api, recording, step, carried);
		for (let events = 0; events < mostEvents; events++)
			if (recording.calls().length > 0 || !recording.next()) break;
		return recording
			.calls()
			.map(([callback, replies]) => ({ title, callback, replies }));
	});
}

/** Sends what a step needs first, then the step. Answers with what is carried after it. */
function sent(
	api: MockApi,
	recording: Recording,
	{ operation: id, example: title }: Step,
	before: Carried,
): Carried {
	const wanted = api.operations.find((each) => each.id === id);
	if (!wanted) return before;
	const example = Math.max(
		0,
		wanted.examples.findIndex((each) => each.title === title),
	);
	const { steps } = chainOf(draftOf(wanted, example), {
		operations: api.operations,
		carried: before,
		tables: () => recording.tables(),
	});
	let carried = before;
	for (const { operation, example: at } of [
		...steps,
		{ operation: wanted, example },
	]) {
		const chosen = operation.examples[at];
		if (!chosen) continue;
		const { answer } = recording.send(requestOf(operation, chosen, carried));
		carried = { ...carried, ...carriedFrom(api, operation, answer) };
	}
	return carried;
}
