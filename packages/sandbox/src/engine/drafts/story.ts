import type { FaultType } from "../contract/fault.ts";
import type { MockApi } from "../contract/mock-api.ts";
import type { StoryStep } from "../contract/story.ts";
import type { ChainStep } from "./chain.ts";

type Told = Pick<MockApi, "operations" | "story">;

/** A story with a fault, and the place of the step that the fault strikes. */
export interface VariedStory {
	readonly steps: readonly ChainStep[];
	readonly struck: number;
}

/**
 * The requests of a mock's story, in order. Throws a RangeError for an operation or an example that does not exist.
 *
 * @example
 * ```ts
 * import { storyOf } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * storyOf(library).map(({ operation }) => operation.title).at(-1); // => "Return a book"
 * ```
 */
export const storyOf = (api: Told): readonly ChainStep[] =>
	api.story.steps.map((step) => stepOf(api, step));

/**
 * A mock's story with a fault in it: at the step that the fault is about, with the example in which it shows.
 *
 * @example
 * ```ts
 * import { variedStoryOf } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * const { steps, struck } = variedStoryOf(library, library.faults["all-lent"]);
 * steps[struck].operation.id; // => "borrow"
 * ```
 */
export function variedStoryOf(
	api: Told,
	{ shows }: Pick<FaultType, "shows">,
): VariedStory {
	const place = { operation: api.story.commits, ...shows };
	const struck = api.story.steps.findIndex(
		({ operation }) => operation === place.operation,
	);
	if (struck < 0)
		throw new RangeError(
			`The story does not have “${place.operation}”. It has ${api.story.steps.map(({ operation }) => operation).join(", ")}.`,
		);
	return {
		steps: storyOf(api).map((step, at) =>
			at === struck && place.example !== undefined ? stepOf(api, place) : step,
		),
		struck,
	};
}

function stepOf(
	{ operations }: Told,
	{ operation: id, example: title }: StoryStep,
): ChainStep {
	const operation = operations.find((each) => each.id === id);
	if (!operation)
		throw new RangeError(
			`There is no operation “${id}”. There are ${operations.map((each) => each.id).join(", ")}.`,
		);
	const example =
		title === undefined
			? 0
			: operation.examples.findIndex((each) => each.title === title);
	if (example < 0)
		throw new RangeError(
			`“${id}” has no example “${title}”. It has ${operation.examples.map((each) => `“${each.title}”`).join(", ")}.`,
		);
	return { operation, example };
}
