import { example, readProcess } from "@slipway/core/process";
import { expect, test } from "vitest";
import { addressesOf } from "./address.ts";
import { guideOf } from "./guide.ts";
import { kickOffText, openQuestionsInOrder } from "./kick-off.ts";
import { pagesOf } from "./page-kinds.ts";
import { withClones } from "./synthetic.ts";

const process = readProcess(example);
const guide = guideOf(process);

test("gives a guide its pages in reading order", () => {
	expect(pagesOf(guide).map(({ path }) => path)).toEqual([
		"example",
		"example/account",
		"example/review",
		"example/checklist",
		"example/timeline",
		"example/sources",
	]);
});

test("refuses a stage whose address another page has", () => {
	const { account, ...others } = process.stages;
	if (!account) throw new Error("The example has no stage “account”.");
	const shadowing = guideOf({
		...process,
		stages: { ...others, sources: account },
	});
	expect(() => pagesOf(shadowing)).toThrow(
		"Two pages share the address /example/sources/",
	);
});

test("links a task to its place on its stage’s page, a credential set to the overview", () => {
	const addresses = addressesOf(guide);
	expect(addresses.task("build")).toBe("/example/review/#task-build");
	expect(addresses.credential("test")).toBe("/example/#credential-test");
	expect(addresses.case("book-and-cancel")).toBe(
		"/example/review/#case-book-and-cancel",
	);
});

test("puts open questions in the order of the stages that they hurt first", () => {
	const question = {
		because: "It is not said.",
		kind: "not-published",
		basis: { assumed: "for the test" },
	} as const;
	const asked = guideOf({
		...process,
		openQuestions: {
			late: { ...question, ask: "Late?", hurts: [{ stage: "review" }] },
			early: {
				...question,
				ask: "Early?",
				hurts: [{ stage: "review" }, { task: "send-mandate" }],
			},
		},
	});
	expect(openQuestionsInOrder(asked).map(({ id }) => id)).toEqual([
		"early",
		"late",
	]);
	expect(kickOffText(asked)).toContain(
		"1. Early?\n   About: stage 2, Review and launch; Send the direct debit mandate",
	);
});

test("clones processes under names of their own, and leaves them alone without need", () => {
	expect(withClones([process], 1)).toEqual([process]);
	expect(withClones([process], 3).map(({ id }) => id)).toEqual([
		"example",
		"example-1",
		"example-2",
	]);
});
