import { addDays } from "@slipway/core/calendar";
import {
	assumptionsIn,
	type Comparison,
	comparePlans,
	type Estimate,
	estimateAssuming,
	type Forecast,
} from "@slipway/core/timeline";
import type { Guide } from "../guide/guide.ts";
import { partnerCalendar, providerCalendar } from "../guide/holidays.ts";
import { estimateAtBuild } from "../guide/timeline.ts";

/** What is assumed in the sample: something may happen. */
export const sampleAssumed = "risk.key-person-leaves=0.1";

/** Estimates beside the one of a guide's page: with a risk, with an open answer, of a plan that begins later, of earlier days. */
export function sampleEstimates(guide: Guide): {
	readonly assumed: Estimate;
	readonly open: NonNullable<Estimate["openAnswers"]>;
	readonly comparison: Comparison;
	readonly trend: {
		readonly kept: readonly Forecast[];
		readonly now: Forecast;
	};
} {
	const { process } = guide;
	const estimate = estimateAtBuild(guide);
	const request = {
		start: estimate.start,
		answers: {},
		partner: partnerCalendar(process),
		provider: providerCalendar(process),
	};
	const [half, most] = estimate.liveBy.map(({ date }) => date);
	if (!half || !most) throw new RangeError("An estimate has three dates.");
	const forecast = (on: number, later: number): Forecast => ({
		on: addDays(estimate.start, on),
		half: addDays(half, later),
		most: addDays(most, later),
	});
	return {
		assumed: estimateAssuming(
			process,
			request,
			assumptionsIn(sampleAssumed, process).assumptions,
		),
		open: waysToAnswer(guide, estimate),
		comparison: comparePlans(
			process,
			{ request },
			{ request: { ...request, start: addDays(estimate.start, 28) } },
		),
		trend: { kept: [forecast(-21, 12), forecast(-7, 5)], now: forecast(0, 0) },
	};
}

/** Every answer to a guide's first question, as if all were as likely and made no difference. */
function waysToAnswer(
	{ process: { questions } }: Guide,
	{ liveBy }: Estimate,
): NonNullable<Estimate["openAnswers"]> {
	const [[id, { options }] = ["", { options: {} }]] = Object.entries(questions);
	const answers = Object.keys(options);
	return answers.map((answer) => ({
		answers: { [id]: answer },
		share: 1 / answers.length,
		liveBy,
	}));
}
