import { answersOf, planOf } from "@slipway/core/checklist";
import {
	type CalendarSituation,
	calendarOfEstimate,
} from "@slipway/core/icalendar";
import type { Answers, Process } from "@slipway/core/process";
import {
	assumedInProgress,
	type Estimate,
	estimateAssuming,
	factsOf,
} from "@slipway/core/timeline";
import { answersIn } from "../parameters/answers.ts";
import { assumedWords, assumptionsOf } from "../parameters/assumptions.ts";
import { believeIn } from "../parameters/believe.ts";
import { calendarsOf, unconfirmedIn } from "../parameters/calendars.ts";
import { daysOffIn } from "../parameters/days-off.ts";
import { factsIn } from "../parameters/facts.ts";
import { ownIn } from "../parameters/own.ts";
import { processNamed } from "../parameters/process.ts";
import { progressIn } from "../parameters/progress.ts";
import { type LineRead, readLine } from "../parameters/read-line.ts";
import { saidIn, startOf } from "../parameters/start.ts";
import { weekIn } from "../parameters/week.ts";
import { estimateRow } from "../table/estimate-row.ts";
import type { Run } from "./command.ts";
import { printEstimate } from "./print-estimate.ts";

export const estimate: Run = async (parameters, { out }) => {
	const line = await readLine(estimateRow, parameters);
	const { process, result, calendar } = await resultOf(line);
	if (line.values.json) out(`${JSON.stringify(result, null, "\t")}\n`);
	else if (line.values.ics) out(calendarOfEstimate(process, result, calendar));
	else out(`${printEstimate(process, result)}\n`);
	return 0;
};

/** The estimate that the parameters ask for, with its process and what its calendar is written with. */
async function resultOf({
	values,
	words,
}: LineRead<typeof estimateRow>): Promise<{
	readonly process: Process;
	readonly result: Estimate;
	readonly calendar: CalendarSituation;
}> {
	const process = processNamed(words[0]);
	const progress =
		values.progress === undefined
			? undefined
			: await progressIn(values.progress, process);
	const said = saidIn(progress);
	const start = startOf(values.start, progress);
	const by = values.by ?? said.by;
	const off = daysOffIn(values.off);
	const { partner, provider } = await calendarsOf(
		process,
		values.region ?? said.region,
		off,
		values.week === undefined ? undefined : weekIn(values.week),
	);
	const known = progress
		? answersOf(planOf(process, []), progress)
		: ({} satisfies Answers);
	const facts = {
		...(progress && factsOf(progress)),
		...factsIn(values, process),
	};
	const assumed = [
		...(progress ? assumedWords(assumedInProgress(progress)) : []),
		...values.assume.flatMap(assumedWords),
	];
	const assumptions = assumptionsOf(assumed, process);
	const request = {
		start,
		answers: { ...known, ...answersIn(values.answer, process) },
		partner,
		provider,
		facts,
		durations: ownIn(values.own, process),
		believe:
			values.believe === undefined
				? undefined
				: believeIn(values.believe, process),
		by,
		...(values.trials !== undefined && { trials: values.trials }),
		...(values.seed !== undefined && { seed: values.seed }),
		people: values.people,
		...(values.confidence !== undefined && {
			confidence: values.confidence,
		}),
	};
	const result = estimateAssuming(process, request, assumptions);
	return {
		process,
		result: {
			...result,
			...unconfirmedIn(result.regions),
			...(off.length > 0 && { daysOff: [...off] }),
			...(assumed.length > 0 && { assumptions: assumed }),
		},
		calendar: {
			facts,
			provider,
			stamp: Date.now(),
			...(values.calendar !== undefined && { integration: values.calendar }),
			again: values.again ?? false,
		},
	};
}
