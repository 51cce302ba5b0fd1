import { type Carried, missingIn } from "@slipway/sandbox/engine";
import type { ConsolePlan, PlannedOperation } from "../plan/index.ts";
import { type Draft, draftOf } from "./draft.ts";

/** What a draft still lacks: names that nobody carries, and the operations that would bring them, in order. */
export function neededFor(
	draft: Draft,
	carried: Carried,
	{ operations }: Pick<ConsolePlan, "operations">,
): {
	readonly names: readonly string[];
	readonly first: readonly PlannedOperation[];
} {
	const names = missingIn([draft.target, draft.headers, draft.body]).filter(
		(name) => !Object.hasOwn(carried, name),
	);
	const first: PlannedOperation[] = [];
	const bring = (name: string) => {
		const operation = operations.find(({ carries }) => carries.includes(name));
		if (!operation || first.includes(operation)) return;
		const { target, headers, body } = draftOf(operation);
		for (const earlier of missingIn([target, headers, body]))
			if (earlier !== name && !Object.hasOwn(carried, earlier)) bring(earlier);
		if (!first.includes(operation)) first.push(operation);
	};
	for (const name of names) bring(name);
	return { names, first };
}
