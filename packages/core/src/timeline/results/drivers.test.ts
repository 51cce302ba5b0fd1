import { expect, test } from "vitest";
import {
	compile,
	drawsFrom,
	driversOf,
	type NetworkTask,
	replayOf,
	simulate,
} from "../index.ts";
import { standardDeviation } from "../moments.ts";
import { fixed, network, pert, task } from "../testing/networks.ts";

const driversIn = (...tasks: readonly NetworkTask[]) => {
	const compiled = compile(network(tasks));
	return driversOf(
		compiled,
		simulate(compiled, 300, 1),
		replayOf(compiled, 300, drawsFrom(compiled, 1)),
	).map((driver) => ({
		...driver,
		swing: driver.swing.map((time) => time - compiled.start),
	}));
};

const reviewed = (chance: number, maximumRounds = 4) =>
	task("review", [], fixed(2), {
		review: {
			chance,
			fix: task("", [], fixed(3)).work,
			fixParty: "partner",
			maximumRounds,
		},
	});

test("where every length is known, no task moves the finish", () => {
	expect(driversIn(task("a", [], fixed(2)), task("b", [0], fixed(3)))).toEqual([
		{ task: 0, criticality: 1, sensitivity: 0, swing: [5, 5] },
		{ task: 1, criticality: 1, sensitivity: 0, swing: [5, 5] },
	]);
});

test("the only task with a spread decides the date alone, a task beside the way not at all", () => {
	const drivers = driversIn(
		task("aside", [], fixed(1)),
		task("a", [], pert(2, 4, 9)),
		task("b", [1], fixed(3)),
	);
	expect(drivers.map((driver) => driver.task)).toEqual([1, 2]);
	expect(drivers[0]?.sensitivity).toBeCloseTo(1, 9);
	expect(drivers[1]?.sensitivity).toBe(0);
});

// A round takes 2 days, mending and the next round 5.
test.each([
	["always passes", 1, [2, 2]],
	["never passes, as often as it is held", 0, [17, 17]],
	["passes in half of the cases, four rounds", 0.5, [2, 17]],
	["passes in nine of ten cases", 0.9, [2, 7]],
])(
	"a review that %s goes well and badly with all of its rounds",
	(_, chance, swing) => {
		expect(driversIn(reviewed(chance))[0]?.swing).toEqual(swing);
	},
);

test.each([
	[[], 0],
	[[5, 5], 0],
	[[2, 4], 1],
])("the standard deviation of %j is %d", (values, expected) => {
	expect(standardDeviation(Float64Array.from(values))).toBe(expected);
});
