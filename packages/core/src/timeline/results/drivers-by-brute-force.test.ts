import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, calendarOfTable, holidaysOf } from "../../calendar/index.ts";
import { tasksOf } from "../../process/index.ts";
import { allProcesses } from "../../providers/index.ts";
import {
	type CompiledNetwork,
	compile,
	drawsFrom,
	driversOf,
	estimate,
	networkOf,
	percentile,
	replayOf,
	simulate,
	type TaskFact,
} from "../index.ts";
import { standardDeviation } from "../moments.ts";
import { endOf } from "../simulation/replay.ts";
import {
	monday,
	network as networkIn,
	pert,
	task as taskIn,
	week,
} from "../testing/networks.ts";

const processes = allProcesses();
const regions = ["NL", "DE-BY", "CN", "AE", "US"];
const calendars = new Map(
	await Promise.all(
		[
			...new Set([
				...regions,
				...processes.map(({ calendar }) => calendar.region),
			]),
		].map(
			async (region) =>
				[region, calendarOfTable(await holidaysOf(region), week)] as const,
		),
	),
);
const calendar = (region: string) => {
	const found = calendars.get(region);
	if (!found) throw new Error(region);
	return found;
};

const state = fc.record(
	{
		process: fc.constantFrom(...processes),
		region: fc.constantFrom(...regions),
		start: fc.nat(700).map((days) => addDays(monday, days)),
		people: fc.integer({ min: 1, max: 3 }),
		seed: fc.nat(1000),
		/** For each task in turn: open, begun so many days ago, or done so many days ago. */
		standings: fc.array(
			fc.tuple(fc.constantFrom("open", "started", "done"), fc.nat(90)),
			{ maxLength: 25 },
		),
	},
	{ requiredKeys: ["process", "region", "start", "seed", "standings"] },
);

test("when a task goes well the date is never later than the middle one, when it goes badly never earlier", () => {
	fc.assert(
		fc.property(
			state,
			({ process, region, start, seed, standings, people }) => {
				const facts = Object.fromEntries(
					tasksOf(process).flatMap(({ id }, index): [string, TaskFact][] => {
						const [is, ago] = standings[index] ?? ["open", 0];
						const day = addDays(start, -ago);
						if (is === "open") return [];
						return [[id, is === "done" ? { done: day } : { started: day }]];
					}),
				);
				const { tasks, liveBy } = estimate(process, {
					start,
					answers: {},
					partner: calendar(region),
					provider: calendar(process.calendar.region),
					facts,
					trials: 120,
					seed,
					...(people !== undefined && { people }),
				});
				const half = liveBy[0]?.date ?? "";
				for (const { swing } of tasks)
					if (swing)
						expect([swing[0], half, swing[1]].toSorted()).toEqual([
							swing[0],
							half,
							swing[1],
						]);
			},
		),
		{ numRuns: 30 },
	);
});

const cases = processes.map(
	(process) =>
		[
			process.id,
			compile(
				networkOf(process, {
					start: monday,
					answers: {},
					partner: calendar("NL"),
					provider: calendar(process.calendar.region),
				}),
			),
		] as const,
);
const runs = 1200;

test.each(cases)(
	"%s: before the middle date is cut, every task brackets it by itself",
	(_, network) => {
		const simulation = simulate(network, runs, 1);
		const replay = replayOf(network, runs, drawsFrom(network, 1));
		const half = percentile(simulation.finishes, 0.5);
		expect(percentile(replay.finishes(), 0.5)).toBe(half);
		for (const { swing } of driversOf(network, simulation, replay)) {
			expect(swing[0]).toBeLessThanOrEqual(half);
			expect(swing[1]).toBeGreaterThanOrEqual(half);
		}
	},
);

/** The drivers of the runs, and six standard errors of the difference of two medians with a day for the weekends. */
function measured(network: CompiledNetwork) {
	const simulation = simulate(network, runs, 1);
	const { finishes } = simulation;
	return {
		drivers: driversOf(
			network,
			simulation,
			replayOf(network, runs, drawsFrom(network, 1)),
		),
		error:
			(6 * 1.2533 * Math.SQRT2 * standardDeviation(finishes)) /
				Math.sqrt(runs) +
			1,
	};
}

/** The middle finish of new runs in which a task is drawn until it lies in its best or worst tenth: by brute force. */
function byForce(network: CompiledNetwork, position: number, badly: boolean) {
	const task = network.tasks[position];
	if (!task) throw new Error("no task");
	const many = replayOf(network, runs, drawsFrom(network, 77));
	const lengths = many.lengths(position);
	const begin = percentile(many.begins(position).sort(), 0.5);
	const whole = lengths.map((drawn) =>
		endOf(task, begin, network.start, drawn),
	);
	const sorted = Float64Array.from(whole).sort();
	const inTenth = badly
		? whole.map((end) => end >= percentile(sorted, 0.9))
		: whole.map((end) => end <= percentile(sorted, 0.1));
	const tenth = lengths.filter((_, run) => inTenth[run]);
	const drawn = lengths.map(
		(_, run) => tenth[(run * 7919) % tenth.length] ?? { own: 0, rounds: [] },
	);
	return percentile(many.finishes(position, drawn), 0.5);
}

test.each(cases)(
	"%s: a brute-force draw from the tenths agrees within the error of a middle",
	(_, network) => {
		const { drivers, error } = measured(network);
		for (const { task, swing } of drivers) {
			const { doneAt, review } = network.tasks[task] ?? {};
			expect(doneAt).toBeNaN();
			// Where rounds repeat, a tenth can end amid equal lengths; the brute force then takes all of them.
			if (review) continue;
			expect(Math.abs(byForce(network, task, false) - swing[0])).toBeLessThan(
				error,
			);
			expect(Math.abs(byForce(network, task, true) - swing[1])).toBeLessThan(
				error,
			);
		}
	},
);

test.each(cases)(
	"%s: a task held at the middle of its worst tenth moves the date as far as its swing says",
	(_, network) => {
		const { drivers, error } = measured(network);
		for (const { task, swing } of drivers) {
			const compiled = network.tasks[task];
			if (!compiled || compiled.review) continue;
			const held = (share: number) => {
				const { table } = compiled.work;
				const amount = table[Math.round(share * (table.length - 1))] ?? 0;
				const work = { ...compiled.work, table: table.map(() => amount) };
				const { finishes } = simulate(
					{
						...network,
						tasks: network.tasks.with(task, {
							...compiled,
							work,
							own: work.table,
						}),
					},
					runs,
					5,
				);
				return percentile(finishes, 0.5);
			};
			expect(Math.abs(held(0.05) - swing[0])).toBeLessThan(error);
			expect(Math.abs(held(0.95) - swing[1])).toBeLessThan(error);
		}
	},
);

test("with the spread of one task removed and the runs made again, a row's variance falls by the square of its sensitivity", () => {
	const compiled = compile(
		networkIn([
			taskIn("short", [], pert(1, 2, 4)),
			taskIn("middle", [0], pert(2, 5, 12)),
			taskIn("long", [1], pert(4, 6, 30)),
		]),
	);
	const trials = 60_000;
	const simulation = simulate(compiled, trials, 1);
	const variance = standardDeviation(simulation.finishes) ** 2;
	for (const { task, sensitivity } of driversOf(
		compiled,
		simulation,
		replayOf(compiled, 100, drawsFrom(compiled, 1)),
	)) {
		const removed = simulate(
			{
				...compiled,
				tasks: compiled.tasks.map((each, index) =>
					index === task
						? { ...each, own: each.own.map(() => each.own[512] as number) }
						: each,
				),
			},
			trials,
			2,
		);
		const left = standardDeviation(removed.finishes) ** 2;
		// The lengths are independent and all of them count in every run, so that their variances add up.
		expect(Math.abs(1 - left / variance - sensitivity ** 2)).toBeLessThan(0.03);
	}
});
