import type { RawCall } from "../contract/call.ts";
import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import { variedStoryOf } from "../drafts/story.ts";
import { faultsOf } from "../faults/known-faults.ts";
import { reached } from "../running/reached.ts";
import type { Heard } from "../running/recording.ts";
import { generalMistakes } from "./general-mistakes.ts";
import type { Provoked } from "./provoked.ts";

/**
 * Plays every example of a mock where its story has come to, the mistakes that any API knows and the mock's faults, and
 * answers with what was refused.
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
	const noteGeneral = (title: string, heard: Heard) =>
		general.push(
			...refusalIn(api, heard).map((found) => ({ ...found, title })),
		);
	const played: { readonly title: string; readonly call: RawCall }[] = [];
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
		for (const { title, call } of generalMistakes(api, operation, first.call))
			noteGeneral(title, here.try(call));
		for (const { title, id, example } of faultsAt(api, operation))
			noteGeneral(
				`${operation.title}, with the fault “${title}” switched on`,
				here.try(calls[example]?.call ?? first.call, { fault: id }),
			);
		const { title } = operation;
		noteGeneral(`${title}, sent twice`, here.tryAfter(first.call, first.call));
		if (operation.ends)
			for (const earlier of played)
				noteGeneral(
					`${earlier.title}, after “${title}”`,
					here.tryAfter(first.call, earlier.call),
				);
		played.push({ title, call: first.call });
	}
	return [...refused, ...general];
}

/** The faults that a mock's story can be told with at an operation, each with the place of the example in which it shows. */
const faultsAt = (api: MockApi, { id }: Operation) =>
	faultsOf(api).flatMap((fault) => {
		const { steps, struck } = variedStoryOf(api, fault);
		const step = steps[struck];
		return step?.operation.id === id
			? [{ ...fault, example: step.example }]
			: [];
	});

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
