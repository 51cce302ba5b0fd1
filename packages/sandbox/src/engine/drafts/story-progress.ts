import type { Example } from "../contract/operation.ts";
import type { Exchange } from "../journal/journal.ts";
import type { ChainStep } from "./chain.ts";

/** How far a story is. */
export interface StoryProgress {
	/** For each step, the exchange in which it was done, or the last one in which it was tried. */
	readonly steps: readonly {
		readonly step: ChainStep;
		readonly done: boolean;
		readonly exchange: Exchange | undefined;
	}[];
	/** The place of the step that comes next; undefined when the story is over. */
	readonly next: number | undefined;
}

type Seen = Pick<Exchange, "operation" | "answer" | "problems">;

/** Whether an exchange got what the example of a step promises. */
const isDone = ({ operation, example }: ChainStep, seen: Seen): boolean =>
	seen.answer?.status ===
		(operation.examples[example] as Example | undefined)?.status &&
	seen.problems.length === 0;

/**
 * Which steps of a story a journal shows to be done. A step that has the operation of an earlier one is done when the
 * operation has succeeded once more.
 *
 * @example
 * ```ts
 * import { storyOf, storyProgress } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * storyProgress(storyOf(library), []).next; // => 0
 * ```
 */
export function storyProgress(
	story: readonly ChainStep[],
	journal: readonly Exchange[],
): StoryProgress {
	const taken = new Set<Exchange>();
	const steps = story.map((step) => {
		const tried = journal.filter(
			(seen) => seen.operation === step.operation.id && !taken.has(seen),
		);
		const found = tried.find((seen) => isDone(step, seen));
		if (found) taken.add(found);
		return {
			step,
			done: found !== undefined,
			exchange: found ?? tried.at(-1),
		};
	});
	const next = steps.findLastIndex(({ done }) => done) + 1;
	return { steps, next: next < steps.length ? next : undefined };
}
