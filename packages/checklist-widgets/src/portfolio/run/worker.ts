import { workingCalendar } from "@slipway/core/calendar";
import { networkOf, portfolioOf } from "@slipway/core/timeline";
import type { CalendarData } from "../../timeline/run/order.ts";
import type { PortfolioAnswered, PortfolioOrder } from "./order.ts";

/* Tries every order of preference off the page's thread. Each order of work is answered. */
addEventListener("message", ({ data }: MessageEvent<PortfolioOrder>) =>
	postMessage(answerTo(data)),
);

function answerTo({
	order,
	start,
	people,
	members,
}: PortfolioOrder): PortfolioAnswered {
	try {
		return {
			order,
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
			order,
			problem: error instanceof Error ? error.message : String(error),
		};
	}
}

const calendarOf = ({ region, weekdays, holidays }: CalendarData) =>
	workingCalendar(region, weekdays, holidays);
