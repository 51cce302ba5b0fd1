import { expect, test } from "vitest";
import { allProcesses } from "../../providers/index.ts";
import { type Assumptions, assumptionsIn, usualAssumptions } from "../index.ts";

const process = allProcesses().find(({ id }) => id === "prioticket");
if (!process) throw new Error("no process");

const read: readonly (readonly [string, Partial<Assumptions>])[] = [
	["together=some", { together: "some" }],
	["widen=2.4", { widen: 2.4 }],
	["tail=long", { tail: "long" }],
	["attention=0.5", { attention: 0.5 }],
	["apart=4.5", { apart: 4.5 }],
	["apart=-11", { apart: -11 }],
	["freeze=2027-12-24 half", { freeze: "2027-12-24 half" }],
	["freeze=2027-07-01..2027-08-31", { freeze: "2027-07-01..2027-08-31" }],
	[
		"pass.review-certification=0.8&fix.review-certification=1,2,4",
		{
			reviews: {
				"review-certification": {
					chance: 0.8,
					fix: { optimistic: 1, likely: 2, pessimistic: 4 },
				},
			},
		},
	],
	[
		"risk.illness=0.2,build-integration,5,10,20",
		{
			risks: [
				{
					id: "illness",
					title: "illness",
					chance: 0.2,
					effect: {
						delays: "build-integration",
						optimistic: 5,
						likely: 10,
						pessimistic: 20,
					},
				},
			],
		},
	],
	[
		"risk.they-move-office=0.1,provider,1.1,1.3,2",
		{
			risks: [
				{
					id: "they-move-office",
					title: "they move office",
					chance: 0.1,
					effect: {
						slows: "provider",
						optimistic: 1.1,
						likely: 1.3,
						pessimistic: 2,
					},
				},
			],
		},
	],
];

test.each(read)("%s is read", (text, expected) => {
	expect(assumptionsIn(text, process)).toEqual({
		assumptions: { ...usualAssumptions(process), ...expected },
		problems: [],
	});
});

test.each([
	"together=very",
	"together.x=some",
	"widen=0.5",
	"widen=6",
	"widen=1e0",
	"tail=short",
	"attention=0",
	"attention=1.5",
	"freeze=July",
	"pass=0.8",
	"pass.build-integration=0.8",
	"pass.review-certification=80",
	"pass.constructor=0.8",
	"fix.review-certification=4,2,1",
	"fix.review-certification=1,2",
	"risk.nothing=on",
	"risk.x=0.2,nowhere,1,2,3",
	"risk.x=1,build-integration,1,2,3",
	"risk.x=0.2,build-integration,3,2,1",
	"risk.x=0.2,partner,0.5,1,2",
	"risk.X!=0.2,partner,1,1,2",
	"season.nothing=on",
	"colour=blue",
	"toString=1",
])("%s is told and left out, and what stands beside it is used", (wrong) => {
	const result = assumptionsIn(`${wrong}&widen=2`, process);
	expect(result.problems).toEqual([wrong]);
	expect(result.assumptions).toEqual({
		...usualAssumptions(process),
		widen: 2,
	});
});

test("a risk can be switched off again", () => {
	expect(
		assumptionsIn(
			"risk.illness=0.2,build-integration,5,10,20&risk.illness=off",
			process,
		).assumptions.risks,
	).toEqual([]);
});
