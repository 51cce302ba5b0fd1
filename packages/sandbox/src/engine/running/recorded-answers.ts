import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import { carriedAtStart, carriedFrom } from "../examples/carry.ts";
import { requestOf } from "../examples/request-of.ts";
import type { RecordedAnswer } from "../openapi/recorded.ts";
import { type Recording, recordingOf } from "./recording.ts";
import { elsewiseCalls, type SpoiltCall, spoiltCalls } from "./spoilt-calls.ts";

/** A Wednesday morning: a description is the same on whatever day it is made. */
const recordedAt = Date.UTC(2027, 0, 13, 9, 30);
const seed = 1;

/**
 * What a fresh mock answers to each example of each operation, where its story has come to, and to requests that any
 * operation refuses: without credentials, too large, too many. `base` is the mock's own address.
 *
 * @example
 * ```ts
 * import { recordedAnswers } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * const [token] = recordedAnswers(library, "http://localhost:4010/library");
 * token.answer.status; // => 200
 * ```
 */
export function recordedAnswers(
	api: MockApi,
	base: string,
): readonly RecordedAnswer[] {
	const story = recordingOf(api, seed, recordedAt);
	let carried = carriedAtStart(api, recordedAt);
	const answers: RecordedAnswer[] = [];
	for (const operation of api.operations) {
		const calls = operation.examples.map((example) => ({
			title: example.title,
			call: { ...requestOf(operation, example, carried), base },
		}));
		const [first] = calls;
		if (!first) continue;
		const heard = calls.flatMap((each) => answersTo(each, operation, story));
		for (const spoilt of spoiltCalls(api, operation, first.call))
			heard.push(
				...answersTo(spoilt, operation, story).filter(({ refused }) => refused),
			);
		if (missingIn(operation, heard).length > 0)
			for (const each of calls.flatMap(({ call }) => elsewiseCalls(api, call)))
				heard.push(
					...answersTo(each, operation, story).filter(({ answer }) =>
						missingIn(operation, heard).includes(String(answer.status)),
					),
				);
		answers.push(...heard);
		// The next operation would be left without what this one ends.
		if (operation.ends) continue;
		const { answer } = story.send(first.call);
		carried = { ...carried, ...carriedFrom(api, operation, answer) };
	}
	return answers;
}

/** The statuses that an operation declares and none of its answers has. */
const missingIn = (
	{ answers }: Operation,
	heard: readonly RecordedAnswer[],
): readonly string[] =>
	Object.keys(answers).filter((status) =>
		heard.every(({ answer }) => String(answer.status) !== status),
	);

/** What is answered to a call that changes nothing for the next. */
function answersTo(
	{ title, call, ...circumstances }: SpoiltCall,
	operation: Operation,
	story: Recording,
): readonly RecordedAnswer[] {
	const { answer, problems } = story.double().send(call, circumstances);
	if (!answer) return [];
	return [
		{
			operation: operation.id,
			title,
			request: call,
			answer,
			refused: problems.length > 0,
		},
	];
}
