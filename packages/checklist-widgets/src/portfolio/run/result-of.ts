import {
	assumptionsIn,
	portfolioMember,
	portfolioOf,
} from "@slipway/core/timeline";
import { calendarOf } from "../../shared/estimate/calendar-of.ts";
import type { MemberData, PortfolioJob, PortfolioResult } from "./job.ts";

/** The orders of a job, or why there are none. */
export function resultOf({
	job,
	people,
	wanted,
	members,
}: PortfolioJob): PortfolioResult {
	const memberOf = ({
		id,
		process,
		assume = "",
		weight,
		partner,
		provider,
		...standing
	}: MemberData) =>
		portfolioMember(
			process,
			{
				...standing,
				durations: standing.durations ?? {},
				partner: calendarOf(partner),
				provider: calendarOf(provider),
			},
			assumptionsIn(assume, process).assumptions,
			{ id, weight },
		);
	try {
		return { job, ...portfolioOf(members.map(memberOf), { people, wanted }) };
	} catch (error) {
		return {
			job,
			problem: error instanceof Error ? error.message : String(error),
		};
	}
}
