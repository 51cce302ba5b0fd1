import { afterAll, describe, expect, test } from "vitest";
import {
	type Fault,
	faultsOf,
	type MockApi,
	storyOf,
	storyProgress,
	variedStoryOf,
} from "../engine/index.ts";
import { toldStory } from "../test-support/index.ts";

/**
 * Each of these mocks tells its story from a fresh sandbox: every step gets the status that its example promises, with
 * nothing to be sent in between. Every fault changes what becomes of the step that it is said to show at.
 */
export function testStories(apis: readonly MockApi[]): void {
	let steps = 0;
	let variations = 0;
	afterAll(() => {
		process.stdout.write(
			`Stories told from a fresh sandbox: ${apis.length}, with ${steps} steps and ${variations} variations.\n`,
		);
	});
	describe.each(apis)("$title", (api) => {
		const usual = toldStory(api, storyOf(api));

		test("tells its story from a fresh sandbox", async () => {
			const { played, sandbox } = await usual;
			for (const { step, pressed } of played) {
				const { id, examples } = step.operation;
				expect(pressed.chain.steps, `what “${id}” lacks`).toEqual([]);
				expect(pressed.status, `${id}: ${pressed.fact}`).toBe(
					examples[step.example]?.status,
				);
				expect(pressed.problems, id).toEqual([]);
				steps += 1;
			}
			const progress = storyProgress(storyOf(api), sandbox.journal());
			expect(progress.steps.map(({ done }) => done)).toEqual(
				played.map(() => true),
			);
			expect(progress.next).toBeUndefined();
		});

		test.each(faultsOf(api))(
			"is varied by the fault $id",
			async ({ id, takes, ...words }) => {
				const varied = variedStoryOf(api, words);
				const fault: Fault = {
					fault: id,
					times: 1,
					...(takes && { wait: 2000 }),
				};
				const disturbed = await toldStory(api, varied.steps, {
					fault,
					struck: varied.struck,
				});
				const calm = await toldStory(api, varied.steps);
				expect(disturbed.outcome).not.toEqual(calm.outcome);
				variations += 1;
			},
		);
	});
}
