import fc from "fast-check";
import { expect, test } from "vitest";
import { SlipwayError } from "../../errors/index.ts";
import { allProcesses } from "../../providers/index.ts";
import { compile, estimate, type Network, simulate } from "../index.ts";
import { networkOf } from "../network/network-of-process.ts";
import { always, monday, weekdays } from "../testing/networks.ts";
import { simulateTeam } from "./simulate-team.ts";

const processes = allProcesses();

/** Tasks of fixed length around the clock; the last one waits for all others. */
const jobs = (
	lengths: readonly (readonly [length: number, party: string])[],
): Network => ({
	start: monday,
	calendars: [always],
	target: lengths.length,
	tasks: [...lengths, [0, "provider"] as const].map(
		([amount, party], index) => ({
			id: `task-${index}`,
			after: index === lengths.length ? lengths.map((_, each) => each) : [],
			party,
			work: {
				distribution: { shape: "fixed", amount },
				runs: "all days",
				factor: 1,
				calendar: 0,
			},
		}),
	),
});
const finish = (network: Network, people: number) => {
	const compiled = compile(network);
	return (
		(simulateTeam(network, compiled, people, 1, 1).finishes[0] ?? 0) -
		compiled.start
	);
};

test.for(processes)(
	"with enough people $id takes as long as without a limit, run by run",
	(process) => {
		const facts = Object.values(process.stages).flatMap(({ tasks }) =>
			Object.keys(tasks),
		);
		const network = networkOf(process, {
			start: monday,
			answers: {},
			partner: weekdays,
			provider: weekdays,
			facts: {
				[facts[0] ?? ""]: { done: "2026-11-20" },
				[facts[1] ?? ""]: { started: "2026-11-18" },
			},
		});
		const compiled = compile(network);
		const unlimited = simulate(compiled, 300, 5);
		const limited = simulateTeam(network, compiled, 99, 300, 5);
		expect([...limited.finishes]).toEqual([...unlimited.finishes]);
		expect([...limited.sample.starts]).toEqual([...unlimited.sample.starts]);
		expect([...limited.criticality]).toEqual([...unlimited.criticality]);
	},
);

test.for(processes)(
	"whatever is done or runs in $id, before or after what is open, enough people change nothing",
	(process) => {
		const ids = Object.values(process.stages).flatMap(({ tasks }) =>
			Object.keys(tasks),
		);
		fc.assert(
			fc.property(
				fc.dictionary(
					fc.constantFrom(...ids),
					fc.constantFrom({ done: "2026-11-20" }, { started: "2026-11-18" }, {
						skipped: true,
					} as const),
					{ maxKeys: 4 },
				),
				(facts) => {
					const network = networkOf(process, {
						start: monday,
						answers: {},
						partner: weekdays,
						provider: weekdays,
						facts,
					});
					const compiled = compile(network);
					const unlimited = simulate(compiled, 50, 5);
					const limited = simulateTeam(network, compiled, 99, 50, 5);
					expect([...limited.finishes]).toEqual([...unlimited.finishes]);
					expect([...limited.criticality]).toEqual([...unlimited.criticality]);
					// What is known was held up by nobody, so nothing before it decides the date through it alone.
					for (const { after, doneAt, startedAt } of compiled.tasks)
						if (!Number.isNaN(doneAt) || !Number.isNaN(startedAt))
							expect([...after]).toEqual([]);
				},
			),
			{ numRuns: 20 },
		);
	},
);

test("a task that is long overdue ends in every run, by the end of tomorrow where its length is known", () => {
	const network = jobs([[2, "partner"]]);
	const [first, ...others] = network.tasks;
	if (!first) throw new Error("no task");
	const compiled = compile({
		...network,
		tasks: [
			{
				...first,
				work: {
					...first.work,
					distribution: {
						shape: "beta-pert",
						optimistic: 1,
						likely: 2,
						pessimistic: 3,
					},
				},
				fact: { started: "2026-01-01" },
			},
			...others,
		],
	});
	for (const finish of simulate(compiled, 20_000, 5).finishes)
		expect(finish).toBe(compiled.start + 2);
});

test("one person does the partner's tasks one after the other, and nobody else's", () => {
	const network = jobs([
		[3, "partner"],
		[4, "partner"],
		[5, "partner"],
		[6, "provider"],
	]);
	expect(finish(network, 1)).toBe(12);
	expect(finish(network, 2)).toBe(8);
	expect(finish(network, 3)).toBe(6);
});

test("two people finish no later than one, and no earlier than an equal share each", () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }),
			(lengths) => {
				const network = jobs(lengths.map((length) => [length, "partner"]));
				const total = lengths.reduce((sum, length) => sum + length, 0);
				expect(finish(network, 1)).toBe(total);
				const two = finish(network, 2);
				expect(two).toBeLessThanOrEqual(total);
				expect(two).toBeGreaterThanOrEqual(Math.max(total / 2, ...lengths));
				// Graham's bound for list schedules.
				expect(two).toBeLessThanOrEqual(
					total / 2 + Math.max(...lengths) / 2 + 1e-9,
				);
			},
		),
	);
});

test("mending after a failed round needs somebody too", () => {
	const network: Network = {
		...jobs([
			[1, "provider"],
			[10, "partner"],
		]),
	};
	const [review, ...others] = network.tasks;
	if (!review) throw new Error("no task");
	const fix = {
		...review.work,
		distribution: { shape: "fixed", amount: 2 } as const,
	};
	const reviewed: Network = {
		...network,
		tasks: [
			{
				...review,
				review: { chance: 0, fix, fixParty: "partner", maximumRounds: 2 },
			},
			...others,
		],
	};
	// The only person is busy for 10 days; then 2 days of mending and 1 of review.
	expect(finish(reviewed, 1)).toBe(13);
	expect(finish(reviewed, 2)).toBe(10);
});

test.for(processes)(
	"a team of one never makes $id earlier than a team of three",
	(process) => {
		const dates = [3, 1].map(
			(people) =>
				estimate(process, {
					start: monday,
					answers: {},
					partner: weekdays,
					provider: weekdays,
					trials: 300,
					people,
				}).liveBy[0]?.date,
		);
		expect(dates).toEqual(dates.toSorted());
	},
);

test.for([0, 1.5, -1, Number.NaN, 100])(
	"a team of %s people is refused",
	(people) => {
		const [process] = processes;
		if (!process) throw new Error("no process");
		expect(() =>
			estimate(process, {
				start: monday,
				answers: {},
				partner: weekdays,
				provider: weekdays,
				people,
			}),
		).toThrow(SlipwayError);
	},
);

test("what goes on beyond the tables of the calendars is the same with enough people", () => {
	const long = jobs([
		[4000, "partner"],
		[4000, "provider"],
		[4000, "partner"],
		[1, "provider"],
	]);
	const network = {
		...long,
		tasks: long.tasks.map((each, index) => ({
			...each,
			after: index === 0 ? [] : [index - 1],
			work: { ...each.work, runs: "working days" as const },
		})),
	};
	const compiled = compile(network);
	expect(simulateTeam(network, compiled, 9, 3, 1).finishes).toEqual(
		simulate(compiled, 3, 1).finishes,
	);
});

test("what waited for a person waited for the first of those who were free at once", () => {
	const network = jobs([
		[2, "partner"],
		[2, "partner"],
		[3, "partner"],
	]);
	const { criticality } = simulateTeam(network, compile(network), 2, 1, 1);
	expect([...criticality]).toEqual([1, 0, 1, 1]);
});
