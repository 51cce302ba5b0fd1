import type { Example } from "../contract/operation.ts";
import type { ChainStep } from "./chain.ts";
import { type Draft, draftOf } from "./draft.ts";

/** What came of a request, as far as a chain must know. */
export interface Playing {
	/** Undefined when no answer came. */
	readonly status: number | undefined;
	/** What was wrong with it first. */
	readonly fact?: string | undefined;
}

/** The step that a chain stopped at. */
export interface Stopped extends Playing {
	readonly step: ChainStep;
}

/**
 * Makes the requests of a chain in order. Stops at the first that does not succeed, and answers with it.
 *
 * @example
 * ```ts
 * import { playChain } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * const steps = library.operations.slice(0, 2).map((operation) => ({ operation, example: 0 }));
 * (await playChain(steps, async () => ({ status: 500 }))).step.operation.id; // => "get-token"
 * ```
 */
export async function playChain(
	steps: readonly ChainStep[],
	send: (draft: Draft) => Promise<Playing>,
): Promise<Stopped | undefined> {
	for (const step of steps) {
		const played = await send(draftOf(step.operation, step.example));
		const promised: Example | undefined = step.operation.examples[step.example];
		if (played.status !== promised?.status || played.fact !== undefined)
			return { step, ...played };
	}
	return undefined;
}
