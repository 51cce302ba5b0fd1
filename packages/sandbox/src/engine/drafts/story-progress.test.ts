import { expect, test } from "vitest";
import { library } from "../../example/library.ts";
import { pressedConsole } from "../../test-support/index.ts";
import { draftOf } from "./draft.ts";
import { storyOf } from "./story.ts";
import { storyProgress } from "./story-progress.ts";

const story = storyOf(library);

/** Sends an example of an operation, and what it needs. */
async function sent(
	console: ReturnType<typeof pressedConsole>,
	id: string,
	example = 0,
) {
	const operation = library.operations.find((each) => each.id === id);
	if (operation) await console.send(draftOf(operation, example));
}

test("what was sent with success is done, and the next step follows the last of them", async () => {
	const console = pressedConsole(library);
	await sent(console, "borrow");
	const { steps, next } = storyProgress(story, console.sandbox.journal());
	expect(steps.map(({ done }) => done)).toEqual([
		true,
		false,
		true,
		false,
		false,
	]);
	expect(next).toBe(3);
});

test("a step that was refused is not done, and has the exchange that says why", async () => {
	const console = pressedConsole(library);
	await sent(console, "borrow", 1);
	const { steps, next } = storyProgress(story, console.sandbox.journal());
	expect(steps[2]).toMatchObject({
		done: false,
		exchange: { answer: { status: 422 } },
	});
	expect(next).toBe(1);
});

test("a step that was done stays so when its operation is refused later", async () => {
	const console = pressedConsole(library);
	await sent(console, "borrow");
	await sent(console, "borrow", 1);
	expect(storyProgress(story, console.sandbox.journal()).steps[2]?.done).toBe(
		true,
	);
});

test("two steps of one operation need two successes", async () => {
	const [, , borrow] = story;
	if (!borrow) throw new Error("The example has no story.");
	const twice = [borrow, borrow];
	const console = pressedConsole(library);
	await sent(console, "borrow");
	expect(storyProgress(twice, console.sandbox.journal()).next).toBe(1);
	await sent(console, "borrow");
	expect(storyProgress(twice, console.sandbox.journal()).next).toBeUndefined();
});
