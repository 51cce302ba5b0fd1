import {
	type MockApi,
	storyOf,
	type Workflow,
	type WorkflowStep,
} from "@slipway/sandbox/engine";
import type { Act } from "../language/demonstration.ts";
import type { Scripts } from "../scripts/catalogue.ts";
import { recordedSteps } from "./record.ts";

/** A certification case, as far as a workflow tells of it. */
export interface CaseInWords {
	readonly title: string;
	readonly expects: string;
}

/**
 * The workflows of a mock that others' tools can play: its story, each certification case that has a demonstration, and
 * each operation that neither of them calls. `cases` gives a case's words by its id.
 *
 * @example
 * ```ts
 * import { workflowsOf } from "@slipway/rehearsal/standards";
 * import { library } from "@slipway/sandbox/example";
 *
 * const [story] = await workflowsOf(library, {}, {});
 * story.steps.at(-1).operation.id; // => "return"
 * ```
 */
export async function workflowsOf(
	api: MockApi,
	scripts: Scripts,
	cases: Readonly<Record<string, CaseInWords>>,
): Promise<readonly Workflow[]> {
	const workflows: Workflow[] = [];
	const add = async (
		words: Omit<Workflow, "steps">,
		acts: readonly Act[],
	): Promise<void> => {
		const steps = await recordedSteps(api, acts);
		if (steps) workflows.push({ ...words, steps });
	};
	await add(
		{
			id: "story",
			kind: "story",
			title: "The story from first to last",
			says: "What a partner's program does, in order.",
		},
		storyOf(api).map(({ operation, example }) => ({
			send: operation.id,
			example: operation.examples[example]?.title ?? "",
		})),
	);
	for (const [id, rehearsed] of Object.entries(scripts)) {
		const script =
			"needs" in rehearsed
				? undefined
				: rehearsed.find((each) => each.api === api.id);
		if (script)
			await add(
				{
					id: `case-${id}`,
					kind: "case",
					title: `Case: ${cases[id]?.title ?? id}`,
					says: cases[id]?.expects ?? "A certification case.",
				},
				script.demonstration,
			);
	}
	const called = new Set(
		workflows.flatMap(({ steps }) => steps.flatMap(operationIn)),
	);
	for (const { id, title, says } of api.operations)
		if (!called.has(id))
			await add({ id: `operation-${id}`, kind: "operation", title, says }, [
				{ send: id },
			]);
	return workflows;
}

const operationIn = (step: WorkflowStep): readonly string[] =>
	"operation" in step ? [step.operation.id] : [];
