import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { addDays, holidaysOf, regionNames } from "@slipway/core/calendar";
import { type Answers, type Process, tasksOf } from "@slipway/core/process";
import { allProcesses } from "@slipway/core/providers";
import type { Estimate, TaskFact } from "@slipway/core/timeline";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { commandOf } from "../../packages/checklist-widgets/src/shared/estimate/command.ts";
import type { Inputs } from "../../packages/checklist-widgets/src/shared/estimate/inputs.ts";
import {
	fragmentOf,
	readLink,
} from "../../packages/checklist-widgets/src/shared/estimate/link.ts";
import { anyAnswer } from "../../packages/checklist-widgets/src/shared/estimate/testing/any-answer.ts";
import {
	createEstimator,
	type Requested,
} from "../../packages/checklist-widgets/src/timeline/run/estimator.ts";
import type { EstimateResult } from "../../packages/checklist-widgets/src/timeline/run/job.ts";
import { resultOf } from "../../packages/checklist-widgets/src/timeline/run/result-of.ts";
import { runCommandLine } from "../../packages/cli/src/command-line.ts";

const run = promisify(execFile);
const root = resolve(import.meta.dirname, "../..");

// The page fetches the tables that the site has under this address.
beforeAll(() => {
	vi.stubGlobal("fetch", async (address: string) =>
		Response.json(
			await holidaysOf(/holidays\/(.+)\.json$/.exec(address)?.[1] ?? ""),
		),
	);
});
afterAll(() => {
	vi.unstubAllGlobals();
});

/** What a page shows in a state: all of its own way from the inputs to the worker's result. */
function onPage(process: Process, requested: Requested): Promise<Estimate> {
	return new Promise((done, fail) => {
		let answer: (result: EstimateResult) => void = () => {};
		const estimator = createEstimator(process, "/", {
			post: (message) => {
				if ("job" in message) resultOf(process, message).then(answer);
			},
			onResult: (listener) => {
				answer = listener;
			},
		});
		estimator.listen((outcome) =>
			"estimate" in outcome
				? done(outcome.estimate)
				: fail(new Error(outcome.problem)),
		);
		estimator.request(requested);
	});
}

/** What only the command line says besides. */
const figuresOf = ({
	daysOff: _off,
	unconfirmedHolidays: _unconfirmed,
	assumptions: _assumptions,
	...figures
}: Estimate) => JSON.parse(JSON.stringify(figures));

/** The words of a command as a shell takes them apart. */
const wordsOf = (command: string) =>
	[...command.matchAll(/(?:'[^']*'|\\'|[^\s'])+/g)].map(([word]) =>
		word.replaceAll(/'([^']*)'|\\(')/g, "$1$2"),
	);

async function onCommandLine(command: string): Promise<Estimate> {
	let [out, problems] = ["", ""];
	await runCommandLine([...wordsOf(command), "--json"], {
		out: (text) => {
			out += text;
		},
		error: (text) => {
			problems += text;
		},
	});
	expect(problems).toBe("");
	return JSON.parse(out);
}

const regions = Object.keys(regionNames);
const day = fc.nat(800).map((days) => addDays("2026-11-23", days));
const figures = fc
	.tuple(fc.nat(60), fc.nat(60), fc.nat(60))
	.map((three) => three.toSorted((one, other) => one - other))
	.map(([optimistic = 0, likely = 0, pessimistic = 0]) => ({
		optimistic: optimistic / 4,
		likely: likely / 4,
		pessimistic: pessimistic / 4,
	}));

/** What a reader of a process can assume, as the link has it. */
const assumed = (process: Process) => {
	const reviews = tasksOf(process).flatMap(({ id, task }) =>
		task.review ? [id] : [],
	);
	const pairs = {
		together: fc.constantFrom("none", "some", "strong"),
		widen: fc.constantFrom("1", "1.5", "3"),
		tail: fc.constantFrom("long", "as-written"),
		attention: fc.constantFrom("0.5", "1"),
		freeze: day,
		...Object.fromEntries([
			...reviews.map((id) => [`pass.${id}`, fc.constantFrom("0.3", "0.9")]),
			...Object.keys(process.risks).map((id) => [
				`risk.${id}`,
				fc.constantFrom("on", "0.4"),
			]),
			...Object.keys(process.seasons).map((id) => [
				`season.${id}`,
				fc.constantFrom("on", "off"),
			]),
		]),
	};
	return fc
		.record<Record<string, string>>(pairs, { requiredKeys: [] })
		.map((given) => new URLSearchParams(given).toString())
		.filter(Boolean);
};

/** Any state that the page of a process can be in. */
const stateOf = (process: Process) => {
	const tasks = tasksOf(process).map(({ id }) => id);
	const claims = Object.entries(process.claims).flatMap(([id, { to }]) =>
		to === undefined ? [] : [id],
	);
	const inputs: fc.Arbitrary<Inputs> = fc.record(
		{
			start: day,
			region: fc.constantFrom(...regions),
			week: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
			off: fc
				.array(
					fc
						.tuple(day, fc.nat(9))
						.map(([from, days]) => `${from}..${addDays(from, days)}`),
					{ minLength: 1, maxLength: 3 },
				)
				.map((stretches) => stretches.join(", ")),
			people: fc.integer({ min: 1, max: 4 }),
			by: day,
			assume: assumed(process),
			...(claims.length > 0 && { believe: fc.constantFrom(...claims) }),
			confidence: fc.integer({ min: 50, max: 99 }).map((share) => share / 100),
			durations: fc.dictionary(fc.constantFrom(...tasks), figures, {
				maxKeys: 4,
			}),
			trials: fc.integer({ min: 1, max: 40 }),
			seed: fc.maxSafeInteger().map((seed) => seed | 0),
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
	const answers = fc.record(anyAnswer(process), { requiredKeys: [] });
	const facts = fc.dictionary(
		fc.constantFrom(...tasks),
		fc.oneof(
			day.map((done): TaskFact => ({ done })),
			day.map((started): TaskFact => ({ started })),
			fc.constant<TaskFact>({ skipped: true }),
		),
		{ maxKeys: 8 },
	);
	return fc.record({
		inputs,
		answers: answers.map((given): Answers => JSON.parse(JSON.stringify(given))),
		facts,
	});
};

const processes = new Map(allProcesses().map((each) => [each.id, each]));
const processOf = (id: string) => processes.get(id) as Process;
const states = fc
	.constantFrom(...processes.keys())
	.chain((id) => stateOf(processOf(id)).map((state) => ({ id, state })));

test("200 states of the page: the command that it offers and its link give all of its figures", async () => {
	await fc.assert(
		fc.asyncProperty(states, async ({ id, state }) => {
			const process = processOf(id);
			const { inputs, answers, facts } = state;
			const fragment = fragmentOf(inputs, answers, facts);
			const shown = await onPage(process, state);
			const command = commandOf(`estimate ${process.id}`, fragment);
			expect(figuresOf(await onCommandLine(command))).toEqual(figuresOf(shown));
			const linked = readLink(fragment, {
				process,
				tasks: new Set(tasksOf(process).map(({ id }) => id)),
				regions: regionNames,
			});
			expect(linked.problems).toEqual([]);
			expect({ durations: {}, ...linked.inputs }).toEqual(inputs);
			expect(linked.answers).toEqual(answers);
			expect(linked.facts).toEqual(facts);
		}),
		{ numRuns: 200 },
	);
}, 120_000);

test("a shell takes the command apart as it is meant", async () => {
	const [sample] = fc.sample(
		states.filter(({ state }) => state.inputs.off?.includes(" ") === true),
		{ numRuns: 1, seed: 7 },
	);
	if (!sample) throw new Error("no state");
	const process = processOf(sample.id);
	const { inputs, answers, facts } = sample.state;
	const command = commandOf(
		`estimate ${process.id}`,
		fragmentOf(inputs, answers, facts),
	);
	const { stdout } = await run(
		"sh",
		["-c", `node packages/cli/src/main.ts ${command} --json`],
		{ cwd: root, maxBuffer: 1e8 },
	);
	expect(figuresOf(JSON.parse(stdout))).toEqual(
		figuresOf(await onPage(process, sample.state)),
	);
}, 60_000);
