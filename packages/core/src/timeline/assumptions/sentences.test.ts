import { expect, test } from "vitest";
import { allProcesses } from "../../providers/index.ts";
import { type Assumptions, usualAssumptions } from "./assumptions.ts";
import { assumptionSentences } from "./sentences.ts";

const process = allProcesses().find(
	({ seasons }) => Object.keys(seasons).length > 0,
);
if (!process) throw new RangeError("No process has a season.");
const usual = usualAssumptions(process);
const [[season, { title }] = ["", { title: "" }]] = Object.entries(
	process.seasons,
);
const [stage] = Object.values(process.stages);
const [[task, named] = ["", { title: "" }]] = Object.entries(
	stage?.tasks ?? {},
);

const said = (changed: Partial<Assumptions>) =>
	assumptionSentences({ ...usual, ...changed }, process);

test("what is as usual is not said", () => {
	expect(said({})).toEqual([]);
});

test.each<[string, Partial<Assumptions>]>([
	["Tasks of the same side tend to slip together: some.", { together: "some" }],
	[
		"Tasks of the same side tend to slip together: strongly.",
		{ together: "strong" },
	],
	["Assumed ranges are 1.5 times as wide as they are written.", { widen: 1.5 }],
	[
		"Assumed lengths have a long tail: one in twenty exceeds the longest.",
		{ tail: "long" },
	],
	["Your people have 50 % of their time for it.", { attention: 0.5 }],
	[
		`Your clock is 4.5 hours ahead of ${process.provider}’s: what is handed over waits for the other side’s working day.`,
		{ apart: 4.5 },
	],
	[
		`Your clock is 1 hour behind ${process.provider}’s: what is handed over waits for the other side’s working day.`,
		{ apart: -1 },
	],
	[
		"What is done for each supplier is done for 10.",
		{ each: { supplier: 10, clinic: 1 } },
	],
	[`Left out: ${named.title}.`, { leftOut: [task] }],
	[
		`${named.title}: a round passes with 80 %.`,
		{ reviews: { [task]: { chance: 0.8 } } },
	],
	[
		`${named.title}: rework takes 1, 2 or 4.`,
		{
			reviews: {
				[task]: { fix: { optimistic: 1, likely: 2, pessimistic: 4 } },
			},
		},
	],
	[
		"May happen, with 12.5 %: The key person leaves.",
		{
			risks: [
				{
					id: "own",
					title: "The key person leaves",
					chance: 0.125,
					effect: {} as Assumptions["risks"][number]["effect"],
				},
			],
		},
	],
	[`Counts: ${title}.`, { seasons: [...usual.seasons, season] }],
	[
		`${process.provider} does not work on 2027-12-20..2027-12-31.`,
		{ freeze: "2027-12-20..2027-12-31" },
	],
])("“%s”", (sentence, changed) => {
	expect(said(changed)).toEqual([sentence]);
});

test("a season that counts by itself and is switched off is said", () => {
	const published = {
		...process,
		seasons: {
			...process.seasons,
			[season]: {
				...process.seasons[season],
				basis: { published: "x", at: "y" },
			},
		},
	} as typeof process;
	expect(assumptionSentences({ ...usual, seasons: [] }, published)).toEqual([
		`Does not count: ${title}.`,
	]);
});
