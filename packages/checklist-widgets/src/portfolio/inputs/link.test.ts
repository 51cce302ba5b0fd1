import { type Process, tasksOf } from "@slipway/core/process";
import { allProcesses } from "@slipway/core/providers";
import { mostMembers } from "@slipway/core/timeline";
import fc from "fast-check";
import { expect, test } from "vitest";
import { manglings } from "../../shared/packed/mangling.ts";
import { repairedPairs } from "../../shared/packed/repair.ts";
import type { PortfolioInputs, Standing } from "./inputs.ts";
import {
	type KnownProcesses,
	portfolioFragment,
	readPortfolioLink,
} from "./link.ts";

const processes = allProcesses();
const ids = processes.map(({ id }) => id);
const known: KnownProcesses = Object.fromEntries(
	processes.map((process) => [
		process.id,
		{
			process,
			tasks: new Set(tasksOf(process).map(({ id }) => id)),
			regions: { NL: "Netherlands", "GB-ENG": "England" },
		},
	]),
);

const day = fc
	.integer({ min: 0, max: 20_000 })
	.map((days) =>
		new Date(Date.UTC(2020, 0, 1) + days * 86_400_000)
			.toISOString()
			.slice(0, 10),
	);
test("of more providers than can be compared the first are taken, and the link is told to be cut", () => {
	const many = Object.fromEntries(
		Array.from({ length: mostMembers + 1 }, (_, index) => {
			const [first] = Object.values(known);
			return [`provider-${index}`, first];
		}),
	) as KnownProcesses;
	const { inputs, problems } = readPortfolioLink(
		`#with=${Object.keys(many).join(",")}`,
		many,
	);
	expect(inputs.integrations).toEqual(Object.keys(many).slice(0, mostMembers));
	expect(problems).toHaveLength(1);
});

const inputsIn: fc.Arbitrary<PortfolioInputs> = fc
	.record({
		chosen: fc.subarray([...ids, `${ids[0]}~b2`], {
			minLength: 1,
			maxLength: mostMembers,
		}),
		people: fc.integer({ min: 1, max: 99 }),
		off: fc.constantFrom(undefined, "2027-02-01..2027-02-05, 2027-03-08"),
		isOrdered: fc.boolean(),
		by: fc.constantFrom("", "2027-06-01"),
		weight: fc.constantFrom(1, 2.5, 100),
	})
	.map(({ chosen, people, off, isOrdered, by, weight }) => {
		const integrations = chosen;
		const [first = ""] = integrations;
		return {
			integrations,
			people,
			...(off && { off }),
			...(isOrdered && { order: integrations.toReversed() }),
			starts: {},
			by: { [first]: by },
			weights: { [first]: weight },
		};
	});
const standingOf = (id: string): fc.Arbitrary<Standing> => {
	const { process, tasks } = known[
		id.replace(/~.*/, "")
	] as KnownProcesses[string] & { readonly process: Process };
	const questions = Object.entries(process.questions);
	return fc.record({
		answers: fc
			.subarray(questions)
			.map((asked) =>
				Object.fromEntries(
					asked.map(([question, { choose, options }]) => [
						question,
						choose === "several"
							? Object.keys(options)
							: (Object.keys(options)[0] ?? ""),
					]),
				),
			),
		facts: fc
			.tuple(fc.subarray([...tasks]), day)
			.map(([some, date]) =>
				Object.fromEntries(
					some.map((task, index) => [
						task,
						index % 2 === 0 ? { done: date } : { started: date },
					]),
				),
			),
		durations: fc.constant({
			[[...tasks][0] ?? ""]: { optimistic: 1, likely: 2.5, pessimistic: 4 },
		}),
		assume: fc.constant("together=some&widen=1.5"),
		start: day,
		region: fc.constantFrom("NL", "GB-ENG"),
		week: fc.constantFrom([1, 2, 3, 4, 5], [1, 2, 4]),
		off: fc.constant("2027-03-08"),
	});
};

test("what is written into a link is read out of it", () => {
	fc.assert(
		fc.property(
			inputsIn.chain((inputs) =>
				fc.tuple(
					fc.constant(inputs),
					fc.record(
						Object.fromEntries(
							inputs.integrations.map((id) => [id, standingOf(id)]),
						),
					),
				),
			),
			([inputs, standings]) => {
				const called = Object.fromEntries(
					inputs.integrations.map((id) => [id, `Brand, ${id} & sons`]),
				);
				const linked = readPortfolioLink(
					portfolioFragment(inputs, standings, called),
					known,
				);
				expect(linked.problems).toEqual([]);
				expect({ starts: {}, by: {}, weights: {}, ...linked.inputs }).toEqual(
					inputs,
				);
				expect(linked.names).toEqual(called);
				for (const id of inputs.integrations)
					expect(linked.standings[id] ?? { answers: {}, facts: {} }).toEqual(
						standings[id],
					);
			},
		),
		{ numRuns: 50 },
	);
});

test("an older link, with one start and one region for all, says the same of each", () => {
	const { inputs, standings, problems } = readPortfolioLink(
		"#with=prioticket,trip-com&start=2027-01-04&people=2&region=GB-ENG&off=2027-02-01&own.trip-com.no=1",
		known,
	);
	expect(problems).toEqual(["own.trip-com.no=1"]);
	expect(inputs).toEqual({
		integrations: ["prioticket", "trip-com"],
		people: 2,
		off: "2027-02-01",
	});
	const said = { start: "2027-01-04", region: "GB-ENG" };
	expect(standings).toEqual({ prioticket: said, "trip-com": said });
});

test.each([
	"with=",
	"with=prioticket~",
	"start.prioticket=2027-02-30",
	"week.prioticket=8",
	"region.nobody=NL",
	"with=nobody",
	"with=prioticket,prioticket~b2,nobody",
	"start=2027-02-30",
	"people=0",
	"people=many",
	"region=XX",
	"answer.prioticket.no-such=1",
	"answer.nobody.scope=1",
	"done.prioticket.no-such=2027-01-04",
	"own.prioticket.build-integration=3,2,1",
	"own.prioticket.no-such=1,2,3",
	"by.prioticket=2027-02-30",
	"by.nobody=2027-02-28",
	"weight.prioticket=0",
	"weight.prioticket=101",
	"weight.__proto__=2",
	"believe.prioticket=no-such",
	"assume.prioticket.start=2027-01-04",
	"assume.prioticket.colour=blue",
	"order=prioticket,nobody",
	"off=someday",
	"done.__proto__.x=2027-01-04",
	"colour=blue",
])("%s is told and not used", (part) => {
	const { problems, standings } = readPortfolioLink(`#${part}`, known);
	expect(problems).toHaveLength(1);
	expect(
		Object.values(standings).flatMap(({ facts = {} }) => Object.keys(facts)),
	).toEqual([]);
});

test("never throws, and what it uses is always usable", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			const { inputs } = readPortfolioLink(`#${text}`, known);
			expect(inputs.integrations?.length).not.toBe(0);
		}),
	);
});

test("a link longer than any real one is not looked at", () => {
	const { inputs, problems } = readPortfolioLink(
		`#people=2&${"x".repeat(60_000)}`,
		known,
	);
	expect(inputs).toEqual({});
	expect(problems).toHaveLength(1);
});

test.each(
	Object.entries(manglings).filter(
		([name]) => !/cut|small|next sentence/.test(name),
	),
)("a link that got %s on its way says the same", (_, mangle) => {
	fc.assert(
		fc.property(inputsIn, (given) => {
			const link = portfolioFragment(given, {}, {});
			expect(readPortfolioLink(repairedPairs(mangle(link)), known)).toEqual(
				readPortfolioLink(link, known),
			);
		}),
		{ numRuns: 20 },
	);
});
