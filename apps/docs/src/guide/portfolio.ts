import { nextMonday } from "@slipway/core/calendar";
import {
	networkOf,
	portfolioOf,
	type RankedOrder,
} from "@slipway/core/timeline";
import { builtOn } from "./built-on.ts";
import { partnerCalendar, providerCalendar } from "./holidays.ts";
import { shippedProcesses } from "./processes.ts";

/** Enough to put the orders in place; the dates of a single integration stand on its own timeline. */
const trials = 100;

/** A team with the best and the worst order of all integrations. */
export interface TeamRow {
	readonly people: number;
	readonly best: RankedOrder;
	readonly worst: RankedOrder;
}

/** All integrations at once for small teams, from the next Monday after the build. */
export function teamRows(): readonly TeamRow[] {
	const start = nextMonday(builtOn());
	const members = shippedProcesses.map((process) => ({
		id: process.id,
		network: networkOf(process, {
			start,
			answers: {},
			partner: partnerCalendar(process),
			provider: providerCalendar(process),
		}),
	}));
	return [1, 2, 3].flatMap((people) => {
		const orders = portfolioOf(members, { people, trials });
		const best = orders[0];
		const worst = orders.at(-1);
		return best && worst ? [{ people, best, worst }] : [];
	});
}

/** What the rows rest on, in one sentence. */
export const portfolioBasis = `${trials} runs of each order, seed 1, default answers, and the public holidays of each provider on both sides.`;
