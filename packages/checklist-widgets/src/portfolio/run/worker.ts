import { networkOf, portfolioOf } from "@slipway/core/timeline";
import { calendarOf } from "../../shared/estimate/calendar-of.ts";
import type { PortfolioJob, PortfolioResult } from "./job.ts";

/* Tries every order of preference off the page's thread. Each job has its result. */
addEventListener("message", ({ data }: MessageEvent<PortfolioJob>) =>
	postMessage(resultOf(data)),
);

function resultOf({
	job,
	start,
	people,
	members,
}: PortfolioJob): PortfolioResult {
	try {
		return {
			job,
			orders: portfolioOf(
				members.map(({ process, answers, facts, partner, provider }) => ({
					id: process.id,
					network: networkOf(process, {
						start,
						answers,
						facts,
						partner: calendarOf(partner),
						provider: calendarOf(provider),
					}),
				})),
				{ people },
			),
		};
	} catch (error) {
		return {
			job,
			problem: error instanceof Error ? error.message : String(error),
		};
	}
}
