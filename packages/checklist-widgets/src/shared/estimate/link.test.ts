import { allProcesses } from "@slipway/core/providers";
import { assumptionKinds } from "@slipway/core/timeline";
import fc from "fast-check";
import { expect, test } from "vitest";
import { manglings } from "../packed/mangling.ts";
import { repairedPairs } from "../packed/repair.ts";
import { defaultInputs, type Inputs } from "./inputs.ts";
import { fragmentOf, isLink, type Known } from "./link.ts";
import { isAssumption, readLink } from "./read-link.ts";
import { anyAnswer } from "./testing/any-answer.ts";

const process = allProcesses().find(({ id }) => id === "siteminder");
if (!process) throw new Error("no process");
const tasks = Object.values(process.stages).flatMap((stage) =>
	Object.keys(stage.tasks),
);
const known: Known = {
	process,
	tasks: new Set(tasks),
	regions: { NL: "Netherlands", "GB-ENG": "England" },
};
const date = fc
	.integer({ min: 0, max: 20_000 })
	.map((day) =>
		new Date(Date.UTC(2020, 0, 1) + day * 86_400_000)
			.toISOString()
			.slice(0, 10),
	);
const figures = fc
	.tuple(fc.nat(5000), fc.nat(5000), fc.nat(5000))
	.map((three) => three.toSorted((one, other) => one - other))
	.map(([optimistic = 0, likely = 0, pessimistic = 0]) => ({
		optimistic: optimistic / 2,
		likely: likely / 2,
		pessimistic: pessimistic / 2,
	}));
const inputs: fc.Arbitrary<Inputs> = fc.record(
	{
		start: date,
		region: fc.constantFrom("NL", "GB-ENG"),
		week: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
		people: fc.integer({ min: 1, max: 99 }),
		by: date,
		believe: fc.constantFrom("overall", "certification"),
		confidence: fc.integer({ min: 1, max: 99 }).map((share) => share / 100),
		durations: fc.dictionary(fc.constantFrom(...tasks), figures),
		trials: fc.integer({ min: 1, max: 100_000 }),
		seed: fc.maxSafeInteger().map((seed) => seed | 0),
		assume: fc
			.subarray(
				[
					"together=some",
					"pass.approve-certification=0.8",
					"risk.illness=0.2%2Cpartner%2C1%2C1.5%2C2",
					"freeze=2027-07-01..2027-08-31",
				],
				{ minLength: 1 },
			)
			.map((words) => words.join("&")),
	},
	{
		requiredKeys: [
			"start",
			"region",
			"week",
			"confidence",
			"durations",
			"trials",
			"seed",
		],
	},
);
const facts = fc.dictionary(
	fc.constantFrom(...tasks),
	fc.oneof(
		date.map((done) => ({ done })),
		date.map((started) => ({ started })),
		fc.constant({ skipped: true as const }),
	),
);
const answers = fc.record(anyAnswer(process));

test("what is written into a link is read from it", () => {
	fc.assert(
		fc.property(inputs, answers, facts, (given, said, done) => {
			const read = readLink(fragmentOf(given, said, done), known);
			expect(read.problems).toEqual([]);
			expect({ ...defaultInputs("", ""), ...read.inputs }).toEqual(given);
			expect(read.answers).toEqual(said);
			expect(read.facts).toEqual(done);
		}),
	);
});

test("whatever stands in a link, it is read without a throw and nothing strange comes through", () => {
	const noise = fc.oneof(
		fc.string(),
		fc
			.tuple(
				fc.constantFrom(
					"start",
					"by",
					"week",
					"own.__proto__",
					"answer.constructor",
					"done.toString",
					"confidence",
					"trials",
				),
				fc.string(),
			)
			.map((pair) => `#${pair.join("=")}`),
	);
	fc.assert(
		fc.property(noise, (fragment) => {
			const read = readLink(fragment, known);
			for (const id of Object.keys(read.facts)) expect(tasks).toContain(id);
			for (const id of Object.keys(read.answers))
				expect(Object.keys(known.process.questions)).toContain(id);
		}),
	);
});

test.for([
	"start=2027-02-31",
	"start=99999-01-01",
	"by=tomorrow",
	"region=XX",
	"region=constructor",
	"believe=constructor",
	"believe=live",
	"believe=no-such-time",
	"week=",
	"week=12344",
	"week=08",
	"people=0",
	"people=1.5",
	"confidence=1",
	"confidence=80",
	"confidence=0.0",
	"trials=0",
	"trials=1000000000",
	"trials=NaN",
	"seed=1e9",
	"own.build-integration=5,4,8",
	"own.build-integration=-1,4,8",
	"own.build-integration=2,4",
	"own.build-integration=2,4,1e9",
	"own.no-such-task=2,4,8",
	"answer.api=carrier-pigeon",
	"answer.nothing=yes",
	"done.no-such-task=2027-01-04",
	"since.build-integration=yesterday",
	"skipped.build-integration=no",
	"skipped.no-such-task=yes",
	"colour=blue",
])("%s is told and left out, and what stands beside it is used", (wrong) => {
	const read = readLink(`#${wrong}&seed=7`, known);
	expect(read.problems).toEqual([wrong]);
	expect(read.inputs).toEqual({ seed: 7 });
	expect(read.answers).toEqual({});
	expect(read.facts).toEqual({});
});

test("the names of assumptions are those of the engine", () => {
	expect(assumptionKinds.filter(isAssumption)).toEqual(assumptionKinds);
	for (const other of ["start", "by", "own", "colour", "riskier", ""])
		expect(isAssumption(other)).toBe(false);
});

test("the place of a section is no link, and a link beyond measure is not looked at", () => {
	expect(isLink("#drivers")).toBe(false);
	expect(isLink("#start=2027-01-04")).toBe(true);
	expect(
		readLink(`#${"start=2027-01-04&".repeat(5000)}`, known).problems,
	).toHaveLength(1);
});

test.each(Object.entries(manglings))(
	"a link that got %s on its way says the same, or what of it cannot be used",
	(_, mangle) => {
		fc.assert(
			fc.property(inputs, (given) => {
				const link = fragmentOf(
					given,
					{},
					{ [tasks[0] ?? ""]: { done: "2026-11-20" } },
				);
				const mangled = repairedPairs(mangle(link));
				expect(isLink(mangled)).toBe(true);
				const read = readLink(mangled, known);
				if (/cut|small|next sentence/.test(_)) return;
				expect(read).toEqual(readLink(link, known));
				expect(read.problems).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	},
);

test.each(["the next sentence", "the middle cut out", "small letters only"])(
	"of a link that got %s on its way, what is missing is told",
	(name) => {
		const link = fragmentOf(defaultInputs("2027-01-04", "NL"), {}, {});
		const mangled = repairedPairs(manglings[name]?.(link) ?? "");
		expect(readLink(mangled, known).problems).not.toEqual([]);
	},
);
