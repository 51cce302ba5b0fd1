import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import type { RecordedAnswer } from "../openapi/recorded.ts";
import { type Reached, reached } from "./reached.ts";
import type { Heard } from "./recording.ts";
import { elsewiseCalls, type SpoiltCall, spoiltCalls } from "./spoilt-calls.ts";

/**
 * What a fresh mock answers to each example of each operation, where its story has come to, and to requests that any
 * operation refuses: without credentials, too large, too many, once more. `base` is the mock's own address.
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
	const answers: RecordedAnswer[] = [];
	for (const here of reached(api, base)) {
		const { operation, calls } = here;
		const [first] = calls;
		if (!first) continue;
		const heard = calls.flatMap((each) => answersTo(each, here));
		for (const spoilt of spoiltCalls(api, operation, first.call))
			heard.push(...answersTo(spoilt, here).filter(({ refused }) => refused));
		if (missingIn(operation, heard).length > 0)
			for (const each of calls.flatMap(({ call }) => elsewiseCalls(api, call)))
				heard.push(
					...answersTo(each, here).filter(({ answer }) =>
						missingIn(operation, heard).includes(String(answer.status)),
					),
				);
		const twice = {
			title: `${first.title}, sent twice`,
			call: first.call,
		};
		if (missingIn(operation, heard).length > 0)
			heard.push(
				...recorded(twice, here, here.tryAfter(first.call, first.call)).filter(
					({ answer }) =>
						missingIn(operation, heard).includes(String(answer.status)),
				),
			);
		answers.push(...heard);
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

/** What is answered to a call, if anything is. */
const answersTo = (
	{ title, call, ...circumstances }: SpoiltCall,
	here: Reached,
): readonly RecordedAnswer[] =>
	recorded({ title, call }, here, here.try(call, circumstances));

function recorded(
	{ title, call }: Pick<SpoiltCall, "title" | "call">,
	here: Reached,
	{ answer, noted }: Heard,
): readonly RecordedAnswer[] {
	if (!answer) return [];
	return [
		{
			operation: here.operation.id,
			title,
			request: call,
			answer,
			refused: noted.problems.length > 0,
		},
	];
}
