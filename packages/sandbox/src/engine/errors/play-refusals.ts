import type { RawCall } from "../contract/call.ts";
import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import { carriedAtStart, carriedFrom } from "../examples/carry.ts";
import type { Carried } from "../examples/fill.ts";
import { requestOf } from "../examples/request-of.ts";
import { Sandbox } from "../running/sandbox.ts";
import { generalMistakes } from "./general-mistakes.ts";
import type { Provoked } from "./provoked.ts";

/** A Wednesday morning: a page about errors is the same on whatever day it is made. */
const playedAt = Date.UTC(2027, 0, 13, 9, 30);
const seed = 1;

/**
 * Plays every example of a mock where its story has come to, and the mistakes that any API knows, and answers with those
 * that were refused.
 *
 * @example
 * ```ts
 * import { playRefusals } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * const refused = await playRefusals(library);
 * refused.every(({ problems }) => problems.length > 0); // => true
 * ```
 */
export async function playRefusals(api: MockApi): Promise<readonly Provoked[]> {
	const story = new Sandbox(api, seed, outside);
	let carried = carriedAtStart(api, playedAt);
	const refused: Provoked[] = [];
	const general: Provoked[] = [];
	for (const operation of api.operations) {
		const before = JSON.stringify(story.snapshot());
		const trying = async (call: RawCall, fault?: string) => {
			const sandbox = new Sandbox(api, seed, outside);
			sandbox.restore(JSON.parse(before));
			if (fault !== undefined) sandbox.setFaults([{ fault }]);
			return refusalOf(sandbox, call);
		};
		for (const [index, example] of operation.examples.entries()) {
			const found = await trying(requestOf(operation, example, carried));
			if (found)
				refused.push({
					...found,
					title: example.title,
					operation: operation.title,
					example: [operation.id, index],
				});
		}
		const first = firstOf(operation, carried);
		for (const { title, call, fault } of generalMistakes(
			api,
			operation,
			first,
		)) {
			const found = await trying(call, fault);
			if (found) general.push({ ...found, title });
		}
		// The next operation would be left without what this one ends.
		if (operation.ends || operation.examples.length === 0) continue;
		const answer = await story.exchange(first);
		carried = { ...carried, ...carriedFrom(api, operation, answer) };
	}
	return [...refused, ...general];
}

const outside = { clock: () => playedAt, wait: () => Promise.resolve() };

const firstOf = (operation: Operation, carried: Carried): RawCall =>
	requestOf(
		operation,
		operation.examples[0] ?? { title: "", status: 200 },
		carried,
	);

/** What was refused, as the journal has it: secrets masked. */
async function refusalOf(sandbox: Sandbox, call: RawCall) {
	await sandbox.exchange(call);
	const { answer, problems } = sandbox.lastExchange() ?? {};
	if (!answer || !problems || problems.length === 0) return undefined;
	return { answer, problems, ...toldIn(sandbox.api, answer) };
}

function toldIn({ format }: MockApi, { headers, body }: Provoked["answer"]) {
	const type = headers["content-type"]?.split(";", 1)[0] ?? "";
	return body === "" ? {} : (format.errorIn?.(format.read(body, type)) ?? {});
}
