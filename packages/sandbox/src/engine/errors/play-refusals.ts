import type { MockApi } from "../contract/mock-api.ts";
import { reached } from "../running/reached.ts";
import type { Heard } from "../running/recording.ts";
import { generalMistakes } from "./general-mistakes.ts";
import type { Provoked } from "./provoked.ts";

/**
 * Plays every example of a mock where its story has come to, and the mistakes that any API knows, and answers with those
 * that were refused.
 *
 * @example
 * ```ts
 * import { playRefusals } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * playRefusals(library).every(({ problems }) => problems.length > 0); // => true
 * ```
 */
export function playRefusals(api: MockApi): readonly Provoked[] {
	const refused: Provoked[] = [];
	const general: Provoked[] = [];
	for (const here of reached(api)) {
		const { operation, calls } = here;
		for (const [index, { title, call }] of calls.entries())
			for (const found of refusalIn(api, here.try(call)))
				refused.push({
					...found,
					title,
					operation: operation.title,
					example: [operation.id, index],
				});
		const [first] = calls;
		if (!first) continue;
		for (const { title, call, fault } of generalMistakes(
			api,
			operation,
			first.call,
		))
			for (const found of refusalIn(
				api,
				here.try(call, fault === undefined ? {} : { fault }),
			))
				general.push({ ...found, title });
	}
	return [...refused, ...general];
}

/** What was refused, as the journal has it; nothing where all went well. */
function refusalIn(
	{ format }: MockApi,
	{ noted: { answer, problems } }: Heard,
): readonly Omit<Provoked, "title">[] {
	if (!answer || problems.length === 0) return [];
	const type = answer.headers["content-type"]?.split(";", 1)[0] ?? "";
	return [
		{
			answer,
			problems,
			...(answer.body !== "" &&
				format.errorIn?.(format.read(answer.body, type))),
		},
	];
}
