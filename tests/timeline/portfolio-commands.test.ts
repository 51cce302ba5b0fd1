import { holidaysOf, regionNames } from "@slipway/core/calendar";
import { type Process, tasksOf } from "@slipway/core/process";
import { allProcesses } from "@slipway/core/providers";
import type { Portfolio } from "@slipway/core/timeline";
import fc from "fast-check";
import { expect, test } from "vitest";
import type {
	PortfolioInputs,
	Standing,
	Standings,
} from "../../packages/checklist-widgets/src/portfolio/inputs/inputs.ts";
import {
	portfolioFragment,
	readPortfolioLink,
} from "../../packages/checklist-widgets/src/portfolio/inputs/link.ts";
import { createPortfolioEstimator } from "../../packages/checklist-widgets/src/portfolio/run/estimator.ts";
import type { PortfolioResult } from "../../packages/checklist-widgets/src/portfolio/run/job.ts";
import { resultOf } from "../../packages/checklist-widgets/src/portfolio/run/result-of.ts";
import { commandOf } from "../../packages/checklist-widgets/src/shared/estimate/command.ts";
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

const processes = allProcesses();
const weeks = Object.fromEntries(
	await Promise.all(
		regions.map(async (region) => [
			region,
			(await holidaysOf(region)).weekdays,
		]),
	),
);

/** What the page shows in a state: all of its own way from the inputs to the worker's result. */
function onPage(
	inputs: PortfolioInputs,
	standings: Standings,
): Promise<Portfolio> {
	return new Promise((done, fail) => {
		let answer: (result: PortfolioResult) => void = () => {};
		const estimator = createPortfolioEstimator(processes, "/", weeks, {
			post: (job) => queueMicrotask(() => answer(resultOf(job))),
			onResult: (listener) => {
				answer = listener;
			},
		});
		estimator.listen((outcome) =>
			"orders" in outcome ? done(outcome) : fail(new Error(outcome.problem)),
		);
		estimator.request(inputs, standings);
	});
}

const figuresOf = ({ orders, holidaysUnknownFrom }: Portfolio) =>
	JSON.parse(JSON.stringify({ orders, holidaysUnknownFrom }));

const standingOf = (process: Process): fc.Arbitrary<Standing> => {
	const claims = Object.entries(process.claims).flatMap(([id, { to }]) =>
		to === undefined ? [] : [id],
	);
	return fc.record(
		{
			answers: anyAnswers(process),
			facts: anyFacts(process),
			durations: anyFigures(process),
			assume: anyAssumed(process),
			by: day,
			start: day,
			region: fc.constantFrom(...regions),
			week: fc.constantFrom([1, 2, 3, 4, 5], [1, 2, 4]),
			off: daysOff,
			...(claims.length > 0 && { believe: fc.constantFrom(...claims) }),
		},
		{ requiredKeys: ["answers", "facts", "start"] },
	);
};

/** Any state that the page can be in, with few integrations, because all orders of many take long. */
const states = fc
	.subarray([...processes], { minLength: 1, maxLength: 3 })
	.chain(([first, ...others]) =>
		// Two with the first provider now and then.
		fc.boolean().map((isTwice) => [
			...(first ? [{ id: first.id, process: first }] : []),
			...(first && isTwice ? [{ id: `${first.id}~b2`, process: first }] : []),
			...(isTwice ? [] : others).map((process) => ({
				id: process.id,
				process,
			})),
		]),
	)
	.chain((chosen) => {
		const integrations = chosen.map(({ id }) => id);
		const one = fc.constantFrom(...integrations);
		return fc.record({
			inputs: fc.record<PortfolioInputs, keyof PortfolioInputs>(
				{
					integrations: fc.constant(integrations),
					people: fc.integer({ min: 1, max: 4 }),
					off: daysOff,
					order: fc.shuffledSubarray(integrations, {
						minLength: integrations.length,
					}),
					starts: fc.dictionary(one, day),
					by: fc.dictionary(one, fc.oneof(day, fc.constant("" as const))),
					weights: fc.dictionary(one, fc.constantFrom(0.5, 2, 10)),
				},
				{ requiredKeys: ["integrations", "people", "starts", "by", "weights"] },
			),
			standings: fc.record(
				Object.fromEntries(
					chosen.map(({ id, process }) => [id, standingOf(process)]),
				),
			),
		});
	});

test("states of the page: the command that it offers and its link give all of its figures", async () => {
	await fc.assert(
		fc.asyncProperty(states, async ({ inputs, standings }) => {
			const fragment = portfolioFragment(inputs, standings, {
				[inputs.integrations[0] ?? ""]: "Alpine Pass, our brand",
			});
			const shown = figuresOf(await onPage(inputs, standings));
			const command = commandOf("portfolio", fragment);
			expect(
				figuresOf(await onCommandLine<Portfolio>(...wordsOf(command))),
			).toEqual(shown);
			const linked = readPortfolioLink(
				fragment,
				Object.fromEntries(
					processes.map((process) => [
						process.id,
						{
							process,
							tasks: new Set(tasksOf(process).map(({ id }) => id)),
							regions: regionNames,
						},
					]),
				),
			);
			expect(linked.problems).toEqual([]);
			expect(
				figuresOf(
					await onPage(
						{
							starts: {},
							by: {},
							weights: {},
							...linked.inputs,
						} as PortfolioInputs,
						// As the page opens a link.
						Object.fromEntries(
							Object.entries(linked.standings).map(([id, said]) => [
								id,
								{ answers: {}, facts: {}, ...said } as Standing,
							]),
						),
					),
				),
			).toEqual(shown);
		}),
		{ numRuns: 12 },
	);
}, 120_000);
