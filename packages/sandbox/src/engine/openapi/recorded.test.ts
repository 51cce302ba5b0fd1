import { expect, test } from "vitest";
import { examplesOf } from "./recorded.ts";

test("examples that say the same stand there once, others of one title under a number", () => {
	const title = "Without a key";
	expect(
		examplesOf([
			{ title, value: 1 },
			{ title, value: 1 },
			{ title, value: 2 },
		]),
	).toEqual({
		"without-a-key": { summary: title, value: 1 },
		"without-a-key-2": { summary: title, value: 2 },
	});
});
