import {
	type Answer,
	type Carried,
	carriedAtStart,
	carriedFrom,
	type Exchange,
	type MockApi,
	type Operation,
	ownRules,
	type RawCall,
	requestOf,
	Sandbox,
} from "../engine/index.ts";

/** A Wednesday morning: nothing in a test depends on the day on which it runs. */
export const testNow = Date.UTC(2026, 11, 2, 9, 30);

/**
 * A sandbox whose clock moves by hand only.
 *
 * @example
 * ```ts
 * import { library } from "@slipway/sandbox/example";
 * import { stillSandbox, testNow } from "@slipway/sandbox/test-support";
 *
 * stillSandbox(library).now() === testNow; // => true
 * ```
 */
export function stillSandbox(api: MockApi, seed = 7, kept?: number): Sandbox {
	return new Sandbox(api, seed, {
		clock: () => testNow,
		wait: () => Promise.resolve(),
		...(kept !== undefined && { kept }),
	});
}

/** How a request reaches a mock. */
export type Send = (call: RawCall) => Promise<Answer | undefined>;

/**
 * Plays the first example of each operation in story order, so that later ones find what they carry over.
 *
 * @example
 * ```ts
 * import { library } from "@slipway/sandbox/example";
 * import { playStory, stillSandbox } from "@slipway/sandbox/test-support";
 *
 * const sandbox = stillSandbox(library);
 * (await playStory(library, (call) => sandbox.exchange(call))).loan; // => "L1"
 * ```
 */
export async function playStory(
	api: MockApi,
	send: Send,
	until?: Operation,
): Promise<Carried> {
	let carried = carriedAtStart(api, testNow);
	for (const operation of api.operations) {
		if (operation === until) break;
		// The next operation would be left without it.
		if (operation.ends) continue;
		for (const example of operation.examples.slice(0, 1)) {
			const answer = await send(requestOf(operation, example, carried));
			carried = { ...carried, ...carriedFrom(api, operation, answer) };
		}
	}
	return carried;
}

/**
 * An answer's body as data.
 *
 * @example
 * ```ts
 * import { library } from "@slipway/sandbox/example";
 * import { dataOf } from "@slipway/sandbox/test-support";
 *
 * const headers = { "content-type": "application/json" };
 * dataOf(library, { status: 200, headers, body: "[1]" }); // => [1]
 * ```
 */
export function dataOf(api: MockApi, answer: Answer | undefined): unknown {
	const type = answer?.headers["content-type"]?.split(";", 1)[0] ?? "";
	return answer?.body ? api.format.read(answer.body, type) : undefined;
}

/**
 * Whether an answer is a failure that nobody asked for: 5xx by another rule than those that the mock answers so, or a
 * state that the sandbox wrote and cannot go on from.
 *
 * @example
 * ```ts
 * import { library } from "@slipway/sandbox/example";
 * import { isUnasked } from "@slipway/sandbox/test-support";
 *
 * isUnasked(library, undefined); // => true
 * ```
 */
export function isUnasked(
	api: MockApi,
	exchange: Exchange | undefined,
): boolean {
	const status = exchange?.answer?.status ?? 500;
	const rule = exchange?.problems[0]?.rule;
	if (rule === ownRules.state) return true;
	if (rule === ownRules.room || rule === ownRules.played) return false;
	return (
		status >= 500 &&
		!Object.entries(api.refusals).some(
			([kind, style]) =>
				kind !== "server error" &&
				style.status === status &&
				style.rule === rule,
		)
	);
}
