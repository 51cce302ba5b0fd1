import type { PlainDate } from "../calendar/index.ts";
import {
	impossibleDuration,
	impossibleShare,
	impossibleTeam,
	impossibleTrials,
} from "../errors/estimate-issues.ts";
import { type Issue, issueOf } from "../errors/issue.ts";
import { SlipwayError } from "../errors/slipway-error.ts";
import type { Situation } from "./network/network-of-process.ts";
import { isDuration } from "./network/own-duration.ts";

/** What to estimate. */
export interface EstimateRequest extends Situation {
	readonly trials?: number;
	readonly seed?: number;
	/**
	 * How many people work on the partner's tasks at once, from 1 to 99; no limit without it. Slack and latest
	 * starts always count as if nobody were.
	 */
	readonly people?: number | undefined;
	/**
	 * The id of a published time that is believed: the assumed lengths that it covers are scaled until four in five runs
	 * keep it. A time that does not apply, or without a figure, changes nothing.
	 */
	readonly believe?: string | undefined;
	/** A date to be live by. */
	readonly by?: PlainDate | undefined;
	/** How sure the latest starts shall make the wanted date, over 0 and under 1. */
	readonly confidence?: number;
}

/** Throws a SlipwayError with every figure that no estimate can be made with. */
export function checkFigures({
	trials = 1,
	confidence = 0.8,
	people,
	durations = {},
}: EstimateRequest): void {
	const issues: Issue[] = [];
	if (!Number.isInteger(trials) || trials < 1 || trials > 1_000_000)
		issues.push(
			issueOf(impossibleTrials, ["trials"], { received: String(trials) }),
		);
	if (
		people !== undefined &&
		!(Number.isInteger(people) && people >= 1 && people <= 99)
	)
		issues.push(
			issueOf(impossibleTeam, ["people"], { received: String(people) }),
		);
	if (!(confidence > 0 && confidence < 1))
		issues.push(
			issueOf(impossibleShare, ["confidence"], {
				received: String(confidence),
			}),
		);
	for (const [id, duration] of Object.entries(durations)) {
		const { optimistic, likely, pessimistic } = duration;
		if (!isDuration(duration))
			issues.push(
				issueOf(impossibleDuration, ["durations", id], {
					received: [optimistic, likely, pessimistic].join(", "),
				}),
			);
	}
	if (issues.length > 0) throw new SlipwayError(issues, "The estimate");
}
