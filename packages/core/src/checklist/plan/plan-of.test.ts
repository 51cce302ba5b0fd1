import { expect, test } from "vitest";
import { readProcess } from "../../process/check/index.ts";
import { example } from "../../process/example.ts";
import { planOf } from "./plan-of.ts";

const { stages } = example;
const withParty = readProcess({
	...example,
	parties: {
		clinic: { title: "the clinic", basis: { assumed: "It has to agree." } },
	},
	stages: {
		...stages,
		review: {
			...stages.review,
			tasks: {
				...stages.review.tasks,
				build: { ...stages.review.tasks.build, actor: "clinic" },
			},
		},
	},
});

test("a plan says of each task who acts, as it stands in a sentence", () => {
	expect(planOf(withParty, []).tasks.map(({ id, who }) => [id, who])).toEqual([
		["send-mandate", "you"],
		["issue-credentials", "Example Provider"],
		["build", "the clinic"],
		["review-round", "Example Provider"],
	]);
});

test("its version changes with what is in it, and with nothing else", () => {
	const version = (holidays: readonly string[]) =>
		planOf(withParty, holidays).version;
	expect(version([])).toBe(version([]));
	expect(version([])).not.toBe(version(["2027-01-01"]));
});
