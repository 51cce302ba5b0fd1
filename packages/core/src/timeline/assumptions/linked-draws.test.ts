import { expect, test } from "vitest";
import { example, readProcess } from "../../process/index.ts";
import { allProcesses } from "../../providers/index.ts";
import { compile, percentile, simulate, usualAssumptions } from "../index.ts";
import { networkOf } from "../network/network-of-process.ts";
import { simulateTeam } from "../simulation/simulate-team.ts";
import {
	fixed,
	monday,
	network,
	pert,
	task,
	weekdays,
} from "../testing/networks.ts";
import type { AssumedRisk } from "./assumptions.ts";
import { linkedDraws } from "./linked-draws.ts";
import { linksOf } from "./links.ts";
import { simulateDrawn } from "./simulate-drawn.ts";
import { withSeasons } from "./with-seasons.ts";

const nothing = { together: "none", risks: [] } as const;

test.for(allProcesses())(
	"with nothing tied together the runs of $id are those of the fast way, with and without a team",
	(process) => {
		const [first = "", second = ""] = Object.values(process.stages).flatMap(
			({ tasks }) => Object.keys(tasks),
		);
		const net = networkOf(process, {
			start: monday,
			answers: {},
			partner: weekdays,
			provider: weekdays,
			facts: {
				[first]: { done: "2026-11-20" },
				[second]: { started: "2026-11-18" },
			},
		});
		const compiled = compile(net);
		const drawn = (people?: number) =>
			simulateDrawn(
				net,
				compiled,
				linkedDraws(compiled, linksOf(net, nothing), 5),
				people,
				300,
			);
		expect(drawn()).toEqual(simulate(compiled, 300, 5));
		expect(drawn(2)).toEqual(simulateTeam(net, compiled, 2, 300, 5));
	},
);

const risk = (effect: AssumedRisk["effect"], chance = 0.25): AssumedRisk => ({
	id: `risk-${chance}`,
	title: "A risk",
	chance,
	effect,
});
const lengthsWith = (risks: readonly AssumedRisk[], trials = 20_000) => {
	const net = network([
		task("first", [], pert(1, 2, 9)),
		task("second", [0], fixed(10), { party: "provider" }),
		task("third", [1], fixed(5)),
	]);
	const compiled = compile(net);
	const draws = linkedDraws(
		compiled,
		linksOf(net, { together: "none", risks }),
		3,
	);
	return simulateDrawn(net, compiled, draws, undefined, trials).inOrder.map(
		(finish) => finish - compiled.start,
	);
};
const meanOf = (lengths: Float64Array) =>
	lengths.reduce((sum, length) => sum + length, 0) / lengths.length;

test("a delay comes in its share of the runs, and leaves all other luck as it is", () => {
	const without = lengthsWith([]);
	const delayed = lengthsWith([
		risk({ delays: "second", optimistic: 4, likely: 4, pessimistic: 4 }),
	]);
	const differences = delayed.map(
		(length, run) => length - (without[run] ?? 0),
	);
	expect(
		new Set(differences.map((days) => Math.round(days * 1e6) / 1e6)),
	).toEqual(new Set([0, 4]));
	// A quarter of 20,000 runs, within four standard errors.
	expect(differences.filter((days) => days > 1).length / 20_000).toBeCloseTo(
		0.25,
		1.9,
	);
});

test("a side that slows down takes its factor for everything, and the other side nothing", () => {
	// The partner's tasks: one of 2 + 4 × 2 + 9 over 6 days at the mean, one of five days.
	const without = meanOf(lengthsWith([]));
	const slowed = meanOf(
		lengthsWith([
			risk(
				{ slows: "partner", optimistic: 1.5, likely: 1.5, pessimistic: 1.5 },
				0.5,
			),
		]),
	);
	expect(slowed - without).toBeCloseTo(0.5 * 0.5 * (3 + 5), 1);
});

test("two risks add up as their chances say, in the closed form of four cases", () => {
	const lengths = lengthsWith(
		[
			risk(
				{ delays: "second", optimistic: 10, likely: 10, pessimistic: 10 },
				0.2,
			),
			risk(
				{ delays: "third", optimistic: 30, likely: 30, pessimistic: 30 },
				0.5,
			),
		],
		40_000,
	);
	// The first task takes at most 9 days, so that 15 days, and 25, 45, 55 each begin another case.
	const shareFrom = (low: number, high: number) =>
		lengths.filter((length) => length > low && length < high).length / 40_000;
	expect(shareFrom(15, 24.9)).toBeCloseTo(0.8 * 0.5, 1.9);
	expect(shareFrom(25, 34.9)).toBeCloseTo(0.2 * 0.5, 1.9);
	expect(shareFrom(45, 54.9)).toBeCloseTo(0.8 * 0.5, 1.9);
	expect(shareFrom(55, 65)).toBeCloseTo(0.2 * 0.5, 1.9);
});

test("a risk that touches nothing on the way changes nothing", () => {
	const away = risk({
		delays: "elsewhere",
		optimistic: 9,
		likely: 9,
		pessimistic: 9,
	});
	expect(lengthsWith([away], 500)).toEqual(lengthsWith([], 500));
});

test.each([
	["", {}],
	[", also where something is frozen", { freeze: "2028-12-01" }],
])(
	"a delay of what runs around the clock takes the calendar days that hold its business days%s",
	(_, freeze) => {
		const around = task("around", [], fixed(1), {
			party: "provider",
			work: {
				distribution: fixed(1),
				runs: "all days",
				factor: 1,
				calendar: 1,
			},
		});
		const process = readProcess(example);
		const net = withSeasons(
			{ ...network([around]), calendars: [weekdays, weekdays] },
			process,
			{ ...usualAssumptions(process), ...freeze },
		);
		const compiled = compile(net);
		const sure = risk(
			{ delays: "around", optimistic: 5, likely: 5, pessimistic: 5 },
			0.999,
		);
		const { finishes } = simulateDrawn(
			net,
			compiled,
			linkedDraws(
				compiled,
				linksOf(net, { together: "none", risks: [sure] }),
				1,
			),
			undefined,
			100,
		);
		expect(percentile(finishes, 0.5) - compiled.start).toBe(8);
	},
);
