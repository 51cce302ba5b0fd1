import { example, readProcess } from "@slipway/core/process";
import { expect, test } from "vitest";
import { addressesOf } from "./address.ts";
import { guideOf } from "./guide.ts";
import { openQuestionsInOrder } from "./kick-off.ts";
import { kickOffText } from "./kick-off-text.ts";
import { pagesOf } from "./page-kinds.ts";
import { asMany } from "./synthetic.ts";

const process = readProcess(example);
const guide = guideOf(process);

test("gives a guide its pages in reading order", () => {
	expect(pagesOf(guide).map(({ path }) => path)).toEqual([
		"example",
		"example/account",
		"example/review",
		"example/checklist",
		"example/timeline",
		"example/kick-off-pack",
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

test("gives as many processes as are asked for, clones under names of their own", () => {
	const other = { ...process, id: "other" };
	const ids = (total?: string) =>
		asMany([process, other], total).map(({ id }) => id);
	expect(ids()).toEqual(["example", "other"]);
	expect(ids("1")).toEqual(["example"]);
	expect(ids("5")).toEqual([
		"example",
		"other",
		"example-1",
		"other-1",
		"example-2",
	]);
	expect(() => ids("many")).toThrow("“many” is no number of providers.");
});
