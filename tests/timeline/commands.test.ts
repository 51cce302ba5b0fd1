import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { regionNames } from "@slipway/core/calendar";
import { type Process, tasksOf } from "@slipway/core/process";
import { allProcesses } from "@slipway/core/providers";
import type { Estimate } from "@slipway/core/timeline";
import fc from "fast-check";
import { expect, test } from "vitest";
import { commandOf } from "../../packages/checklist-widgets/src/shared/estimate/command.ts";
import type { Inputs } from "../../packages/checklist-widgets/src/shared/estimate/inputs.ts";
import { fragmentOf } from "../../packages/checklist-widgets/src/shared/estimate/link.ts";
import { readLink } from "../../packages/checklist-widgets/src/shared/estimate/read-link.ts";
import type { Requested } from "../../packages/checklist-widgets/src/timeline/run/asked-job.ts";
import { createEstimator } from "../../packages/checklist-widgets/src/timeline/run/estimator.ts";
import type { EstimateResult } from "../../packages/checklist-widgets/src/timeline/run/job.ts";
import { resultOf } from "../../packages/checklist-widgets/src/timeline/run/result-of.ts";
import { onCommandLine, wordsOf } from "../support/command-line.ts";
import {
	anyAnswers,
	anyAssumed,
	anyFacts,
	anyFigures,
	day,
	daysOff,
	regions,
	serveHolidays,
} from "./states.ts";

serveHolidays();

const run = promisify(execFile);
const root = resolve(import.meta.dirname, "../..");

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
	against: _against,
	trend: _trend,
	...figures
}: Estimate) => JSON.parse(JSON.stringify(figures));

/** Any state that the page of a process can be in. */
const stateOf = (process: Process) => {
	const claims = Object.entries(process.claims).flatMap(([id, { to }]) =>
		to === undefined ? [] : [id],
	);
	const inputs: fc.Arbitrary<Inputs> = fc.record(
		{
			start: day,
			region: fc.constantFrom(...regions),
			week: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
			off: daysOff,
			people: fc.integer({ min: 1, max: 4 }),
			by: day,
			assume: anyAssumed(process),
			against: fc.constantFrom(
				"people=2",
				"start=2027-03-01&together=strong",
				"drop=region",
			),
			...(claims.length > 0 && { believe: fc.constantFrom(...claims) }),
			confidence: fc.integer({ min: 50, max: 99 }).map((share) => share / 100),
			durations: anyFigures(process),
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
	return fc.record({
		inputs,
		answers: anyAnswers(process),
		facts: anyFacts(process),
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
			expect(
				figuresOf(await onCommandLine<Estimate>(...wordsOf(command))),
			).toEqual(figuresOf(shown));
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
}, 240_000);

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
