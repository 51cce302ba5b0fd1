import fc from "fast-check";
import { expect, test } from "vitest";
import { type Process, tasksOf } from "../../process/index.ts";
import { allProcesses } from "../../providers/index.ts";
import { compile, networkOf, simulate, type TaskFact } from "../index.ts";
import { always, monday } from "../testing/networks.ts";

const processes = allProcesses();
const facts = (process: Process) =>
	fc.dictionary(
		fc.constantFrom(...tasksOf(process).map(({ id }) => id)),
		fc.constantFrom<TaskFact>(
			{ done: "2026-11-20" },
			{ started: "2026-11-18" },
			{ skipped: true },
		),
		{ maxKeys: 6 },
	);
const network = (
	process: Process,
	known: Readonly<Record<string, TaskFact>>,
	durations = {},
) =>
	networkOf(process, {
		start: monday,
		answers: {},
		partner: always,
		provider: always,
		facts: known,
		durations,
	});

/** The process with tasks that apply to nobody. */
const without = (process: Process, ids: readonly string[]): Process => ({
	...process,
	stages: Object.fromEntries(
		Object.entries(process.stages).map(([stageId, stage]) => [
			stageId,
			{
				...stage,
				tasks: Object.fromEntries(
					Object.entries(stage.tasks).map(([id, task]) => [
						id,
						ids.includes(id) ? { ...task, when: { any: [] } } : task,
					]),
				),
			},
		]),
	),
});

test.for(processes)(
	"leaving out tasks of $id is the same as a guide in which they do not apply: nobody is freed of what came before",
	(process) => {
		fc.assert(
			fc.property(facts(process), (known) => {
				const { [process.liveWith]: _launch, ...others } = known;
				const left = Object.keys(others).filter(
					(id) => "skipped" in (others[id] as TaskFact),
				);
				const happened = Object.fromEntries(
					Object.entries(others).filter(([id]) => !left.includes(id)),
				);
				expect(network(process, others)).toEqual(
					network(without(process, left), happened),
				);
			}),
			{ numRuns: 30 },
		);
	},
);

/** About two years: longer than any guide, short enough for a review that fails some rounds. */
const days = 730;

test.for(processes)(
	"every open task that counts in $id matters: were it to take two years, so would the launch",
	(process) => {
		fc.assert(
			fc.property(facts(process), (known) => {
				for (const { id, fact, work } of network(process, known).tasks) {
					if (fact || (known[id] && "skipped" in known[id])) continue;
					const amount = days / work.factor;
					const long = {
						optimistic: amount,
						likely: amount,
						pessimistic: amount,
					};
					const compiled = compile(network(process, known, { [id]: long }));
					const { finishes } = simulate(compiled, 1, 1);
					expect((finishes[0] ?? 0) - compiled.start).toBeGreaterThan(days - 1);
				}
			}),
			{ numRuns: 15 },
		);
	},
);

test.for(processes)(
	"what is done or runs in $id stays in the list, however little waits for it",
	(process) => {
		const leading = new Set(network(process, {}).tasks.map(({ id }) => id));
		fc.assert(
			fc.property(facts(process), (known) => {
				const listed = network(process, known).tasks.map(({ id }) => id);
				const reported = Object.entries(known).flatMap(([id, fact]) =>
					leading.has(id) && !("skipped" in fact) ? [id] : [],
				);
				expect(listed).toEqual(expect.arrayContaining(reported));
			}),
			{ numRuns: 30 },
		);
	},
);
