import fc from "fast-check";
import { expect, test } from "vitest";
import {
	compile,
	drawsFrom,
	latestStarts,
	shareUpTo,
	simulate,
} from "../index.ts";
import { fixed, network, pert, task, weekdays } from "../testing/networks.ts";

test("starting at the latest start keeps the wanted date with the wanted confidence", () => {
	const tasks = [task("a", [], pert(2, 4, 9)), task("b", [0], pert(1, 3, 8))];
	const compiled = compile(network(tasks));
	const by = compiled.start + 20;
	const [latest = 0] = latestStarts(
		compiled,
		by,
		0.8,
		5000,
		drawsFrom(compiled, 1),
	);
	const { finishes } = simulate(compiled, 5000, 2);
	const kept = shareUpTo(finishes, by - (latest - compiled.start));
	expect(kept).toBeGreaterThan(0.77);
	expect(kept).toBeLessThan(0.83);
});

test("a task that the target never waits for has no latest start, and does not change that of others", () => {
	const aside = task("aside", [], pert(1, 2, 3), {
		review: {
			chance: 0.5,
			fix: task("", [], fixed(1)).work,
			fixParty: "partner",
			maximumRounds: 5,
		},
	});
	const compiled = compile(network([aside, task("end", [], fixed(3))]));
	const [first, last] = latestStarts(
		compiled,
		compiled.start + 10,
		0.8,
		50,
		drawsFrom(compiled, 1),
	);
	expect(first).toBe(Number.POSITIVE_INFINITY);
	expect(last).toBe(compiled.start + 7);
});

/** Two days around the clock that begin on a working day, after a working day of one’s own. */
const aroundTheClock = [
	task("ask", [], fixed(1)),
	task("answer", [0], fixed(2), {
		startsOn: 0,
		work: { ...task("", [], fixed(2)).work, runs: "all days" },
	}),
];

test("what must begin on a working day is asked for before the end of the last one", () => {
	const compiled = compile(network(aroundTheClock, weekdays));
	const { start } = compiled;
	const endOfSunday = start + 7;
	const draws = drawsFrom(compiled, 1);
	const [ask = 0, answer = 0] = latestStarts(
		compiled,
		endOfSunday,
		0.8,
		1,
		draws,
	).map(Math.floor);
	expect([ask - start, answer - start]).toEqual([3, 4]);
});

test("with fixed lengths a first task that starts at its latest start keeps the date, and one that starts later does not", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 8 }),
			fc.integer({ min: 0, max: 24 }),
			fc.integer({ min: 8, max: 30 }),
			(own, clocked, days) => {
				const tasks = [
					task("ask", [], fixed(own / 4)),
					task("answer", [0], fixed(clocked / 4), {
						startsOn: 0,
						work: {
							...task("", [], fixed(clocked / 4)).work,
							runs: "all days",
						},
					}),
				];
				const compiled = compile(network(tasks, weekdays));
				const by = compiled.start + days / 2;
				const [latest = 0] = latestStarts(
					compiled,
					by,
					0.8,
					1,
					drawsFrom(compiled, 1),
				);
				const endFrom = (start: number) =>
					simulate({ ...compiled, start }, 1, 1).finishes[0] ?? 0;
				expect(endFrom(latest)).toBeLessThanOrEqual(by);
				expect(endFrom(latest + 0.01)).toBeGreaterThan(by);
			},
		),
	);
});
