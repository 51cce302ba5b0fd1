import type { Need } from "../contract/need.ts";
import type { Operation } from "../contract/operation.ts";
import type { Tables } from "../contract/tables.ts";
import type { Carried } from "../examples/fill.ts";
import { type Draft, draftOf } from "./draft.ts";
import { openIn } from "./open-in.ts";

/** A request to be made before another one. */
export interface ChainStep {
	readonly operation: Operation;
	/** The example's place in the list of its operation. */
	readonly example: number;
}

/** What comes before a draft. */
export interface Chain {
	/** In order; the draft itself is not among them. */
	readonly steps: readonly ChainStep[];
	/** Names that the draft leaves open and that are not carried yet. */
	readonly names: readonly string[];
	/** Those of them that no operation brings: only the user can write something in their place. */
	readonly nobody: readonly string[];
}

/** What a chain is worked out from. */
export interface Ground {
	readonly operations: readonly Operation[];
	readonly carried: Carried;
	/** The sandbox's tables as they are now. Asked for only where a need depends on them. */
	tables(): Tables;
}

/**
 * The requests that must be made before a draft: those that bring the values which it leaves open, and those that bring
 * about the state which it needs.
 *
 * @example
 * ```ts
 * import { chainOf, draftOf } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * const { operations } = library;
 * const read = operations.find(({ id }) => id === "read-loan");
 * const { steps } = chainOf(draftOf(read), { operations, carried: {}, tables: () => ({}) });
 * steps.map(({ operation }) => operation.id); // => ["get-token", "borrow"]
 * ```
 */
export function chainOf(draft: Draft, ground: Ground): Chain {
	const { operations, carried } = ground;
	const steps: ChainStep[] = [];
	const begun = new Set<string>();
	const brought = new Set<string>();
	const nobody = new Set<string>();

	const prepare = (text: Draft) => {
		const names = openIn(text);
		for (const need of needsOf(text, operations))
			if (!isMet(need, names)) bring(need.operation, need.example);
		for (const name of names) {
			if (Object.hasOwn(carried, name) || brought.has(name)) continue;
			const source = operations.find(
				({ carries }) => carries && Object.hasOwn(carries, name),
			);
			if (source) bring(source.id);
			else nobody.add(name);
		}
	};
	const isMet = ({ of, met, operation }: Need, names: readonly string[]) => {
		if (of !== undefined && !names.includes(of)) return true;
		if (of !== undefined && (brought.has(of) || !Object.hasOwn(carried, of)))
			return steps.some((step) => step.operation.id === operation);
		return met?.(ground.tables(), of ? (carried[of] ?? "") : "") ?? false;
	};
	const bring = (id: string, title?: string) => {
		const operation = operations.find((each) => each.id === id);
		const example = Math.max(
			0,
			operation?.examples.findIndex((each) => each.title === title) ?? 0,
		);
		const key = `${id} ${example}`;
		if (!operation || begun.has(key)) return;
		begun.add(key);
		prepare(draftOf(operation, example));
		steps.push({ operation, example });
		for (const name of Object.keys(operation.carries ?? {})) brought.add(name);
	};
	prepare(draft);
	return {
		steps,
		names: openIn(draft).filter((name) => !Object.hasOwn(carried, name)),
		nobody: [...nobody],
	};
}

function needsOf(
	{ operation: id, example }: Draft,
	operations: readonly Operation[],
): readonly Need[] {
	const operation = operations.find((each) => each.id === id);
	return [
		...((operation?.after ?? []) as readonly Need[]),
		...(operation?.examples[example]?.after ?? []),
	];
}
