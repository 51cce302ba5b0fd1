import { answersOf, planOf } from "@slipway/core/checklist";
import {
	type CalendarSituation,
	calendarOfEstimate,
} from "@slipway/core/icalendar";
import type { Answers, Process } from "@slipway/core/process";
import {
	type Estimate,
	estimate as estimateOf,
	factsOf,
} from "@slipway/core/timeline";
import { answersIn } from "../parameters/answers.ts";
import { calendarsOf, unconfirmedIn } from "../parameters/calendars.ts";
import { daysOffIn } from "../parameters/days-off.ts";
import { optionsIn } from "../parameters/options.ts";
import { processNamed } from "../parameters/process.ts";
import { progressIn } from "../parameters/progress.ts";
import { seedOf } from "../parameters/seed.ts";
import { startOf } from "../parameters/start.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";
import { printEstimate } from "./print-estimate.ts";

const options = {
	start: { type: "string" },
	answer: { type: "string", multiple: true },
	region: { type: "string" },
	off: { type: "string", multiple: true },
	by: { type: "string" },
	confidence: { type: "string" },
	progress: { type: "string" },
	trials: { type: "string" },
	seed: { type: "string" },
	people: { type: "string" },
	json: { type: "boolean" },
	ics: { type: "boolean" },
} as const;

export const estimate: Command = {
	name: "estimate",
	usage:
		"estimate <provider> [--start 2027-01-04] [--answer question=option]... [--region GB-ENG] [--off 2027-02-01..2027-02-12]... [--by 2027-03-31] [--confidence 0.8] [--people 2] [--progress file.json] [--trials 10000] [--seed 1] [--json | --ics]",
	summary:
		"Says when an integration will be live: a distribution from the process, both calendars and what is done already.",
	run: async (parameters, { out }) => {
		const { process, result, calendar } = await resultOf(parameters);
		if (parameters.includes("--json"))
			out(`${JSON.stringify(result, null, "\t")}\n`);
		else if (parameters.includes("--ics"))
			out(calendarOfEstimate(process, result, calendar));
		else out(`${printEstimate(process, result)}\n`);
		return 0;
	},
};

/** The estimate that the parameters ask for, with its process and what its calendar is written with. */
async function resultOf(parameters: readonly string[]): Promise<{
	readonly process: Process;
	readonly result: Estimate;
	readonly calendar: CalendarSituation;
}> {
	const { values, positionals } = optionsIn(parameters, options);
	if (values.json && values.ics)
		throw new UsageError(
			"Only one of --json and --ics can be printed.",
			"Leave one of them out.",
		);
	const process = processNamed(positionals[0]);
	const start = startOf(values.start);
	const progress =
		values.progress === undefined
			? undefined
			: await progressIn(values.progress, process);
	const off = daysOffIn(values.off ?? []);
	const { partner, provider } = await calendarsOf(process, values.region, off);
	const known = progress
		? answersOf(planOf(process, []), progress)
		: ({} satisfies Answers);
	const facts = progress ? factsOf(progress, start) : {};
	const result = estimateOf(process, {
		start,
		answers: { ...known, ...answersIn(values.answer ?? [], process) },
		partner,
		provider,
		facts,
		...(values.by !== undefined && { by: values.by }),
		...(values.trials !== undefined && { trials: Number(values.trials) }),
		...(values.seed !== undefined && { seed: seedOf(values.seed) }),
		...(values.people !== undefined && { people: Number(values.people) }),
		...(values.confidence !== undefined && {
			confidence: Number(values.confidence),
		}),
	});
	return {
		process,
		result: {
			...result,
			...unconfirmedIn(result.regions),
			...(off.length > 0 && { daysOff: [...off] }),
		},
		calendar: { facts, provider, stamp: Date.now() },
	};
}
