import fc from "fast-check";
import { expect, test } from "vitest";
import { type Answers, completeAnswers } from "../process/index.ts";
import { allProcesses } from "../providers/index.ts";
import {
	compile,
	drawsFrom,
	driversOf,
	latestStarts,
	networkOf,
	percentile,
	replayOf,
	simulate,
} from "./index.ts";
import { dayIn } from "./network/day-of.ts";
import { repeatedTable } from "./network/repeated-table.ts";
import { launchDayIn } from "./results/launch-day.ts";
import {
	always,
	fixed,
	monday,
	network,
	task,
	weekdays,
} from "./testing/networks.ts";

// What the page of method says in words, each sentence that a program built from it could get wrong.

const processes = allProcesses();
const situation = { start: monday, partner: weekdays, provider: always };

test.for(processes)(
	"rework in $id is the partner's: by its people, on its calendar, whoever reviews",
	(process) => {
		const { tasks, calendars } = networkOf(process, {
			...situation,
			answers: {},
		});
		for (const { review } of tasks) {
			if (!review) continue;
			expect(review.fixParty).toBe("partner");
			expect(calendars[review.fix.calendar]).toBe(weekdays);
		}
	},
);

test.for(processes)(
	"an answer to a question of $id that is not asked changes nothing",
	({ questions, ...rest }) => {
		const process = { questions, ...rest };
		const given = fc
			.record(
				Object.fromEntries(
					Object.entries(questions).map(([id, { options, choose }]) => {
						const option = fc.constantFrom(...Object.keys(options));
						return [
							id,
							choose === "one" ? option : fc.array(option, { maxLength: 2 }),
						];
					}),
				),
				{ requiredKeys: [] },
			)
			.map((all): Answers => JSON.parse(JSON.stringify(all)));
		fc.assert(
			fc.property(given, (all) => {
				const asked = completeAnswers(questions, all);
				const answers = Object.fromEntries(
					Object.entries(all).filter(([id]) => id in asked),
				);
				expect(networkOf(process, { ...situation, answers })).toEqual(
					networkOf(process, { ...situation, answers: all }),
				);
			}),
			{ numRuns: 50 },
		);
	},
);

test("sensitivity is the share of runs on the critical path, times the spread of the length, by that of the launch", () => {
	const triangular = (pessimistic: number) =>
		({
			shape: "triangular",
			optimistic: 0,
			likely: 0,
			pessimistic,
		}) as const;
	const compiled = compile(
		network([
			task("a", [], triangular(6)),
			task("b", [0], triangular(8)),
			task("never", [], fixed(0)),
			task("launch", [1, 2], fixed(0)),
		]),
	);
	const runs = 20_000;
	const drivers = driversOf(
		compiled,
		simulate(compiled, runs, 1),
		replayOf(compiled, 500, drawsFrom(compiled, 1)),
	);
	// A triangle that is highest at its left end has the standard deviation b / √18: 6 and 8 to 10.
	const sensitivities = drivers.map(({ task, sensitivity }) => [
		task,
		Math.round(sensitivity * 20) / 20,
	]);
	expect(sensitivities).toEqual([
		[1, 0.8],
		[0, 0.6],
		[3, 0],
	]);
});

test.each([
	["one-after-another", 20],
	["at-once", 2],
] as const)(
	"what is done for ten %s is one length: the time gone counts against the whole of it",
	(how, whole) => {
		const lengthOf = (started: string) => {
			const { work, ...rest } = task("for-each", [], fixed(2), {
				fact: { started },
			});
			const repeated = (table: Float64Array) =>
				repeatedTable(table, { times: 10, how });
			const compiled = compile(
				network([{ ...rest, work: { ...work, repeated } }]),
			);
			const { finishes } = simulate(compiled, 10, 1);
			return percentile(finishes, 0.5) - compiled.start;
		};
		expect(lengthOf(monday)).toBe(whole);
		expect(lengthOf("2026-11-22")).toBe(whole - 1);
	},
);

test("tenths of days add up to the days that they are, on working days and around the clock, forwards and backwards", () => {
	const chain = fc.array(
		fc.record({ tenths: fc.nat(40), runs: fc.constantFrom(...runs) }),
		{ minLength: 1, maxLength: 12 },
	);
	fc.assert(
		fc.property(chain, (pieces) => {
			const tasks = pieces.map(({ tenths, runs }, index) =>
				task(String(index), index === 0 ? [] : [index - 1], fixed(tenths), {
					work: { distribution: fixed(tenths), runs, factor: 0.1, calendar: 0 },
				}),
			);
			const compiled = compile(network(tasks, weekdays));
			const { start, origin } = compiled;
			const time = simulate(compiled, 1, 1).finishes[0] ?? 0;
			const end = pieces.reduce(inTenths, 0);
			const filled = Math.max(0, Math.ceil(end / 10) - 1);
			expect(launchDayIn(compiled)(time) - origin - start).toBe(filled);
			// What begins when it begins keeps the date.
			const [first = 0] = latestStarts(
				compiled,
				start + end / 10,
				0.5,
				1,
				drawsFrom(compiled, 1),
			);
			expect(dayIn(first)).toBeGreaterThanOrEqual(start);
		}),
	);
});

const runs = ["working days", "all days"] as const;

/** The tenth of a day at which a piece ends, counted one by one from a Monday. */
function inTenths(
	begin: number,
	{ tenths, runs }: { readonly tenths: number; readonly runs: string },
): number {
	if (runs === "all days" || tenths === 0) return begin + tenths;
	let [now, left] = [begin, tenths];
	while (left > 0) {
		if (Math.floor(now / 10) % 7 < 5) left--;
		now++;
	}
	return now;
}
