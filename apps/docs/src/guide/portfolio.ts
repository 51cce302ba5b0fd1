import { nextMonday } from "@slipway/core/calendar";
import type { Process } from "@slipway/core/process";
import {
	mostMembers,
	networkOf,
	portfolioOf,
	type RankedOrder,
} from "@slipway/core/timeline";
import { builtOn } from "./built-on.ts";
import { partnerCalendar, providerCalendar } from "./holidays.ts";
import { processes as all } from "./processes.ts";

/** Enough to put the orders in place; the dates of a single integration stand on its own timeline. */
const trials = 100;

/** A team with the best and the worst order of all integrations, and whether others are as good. */
export interface TeamRow {
	readonly people: number;
	readonly best: RankedOrder;
	readonly worst: RankedOrder;
	/** How many orders nothing tells from the best, itself included, and how many there are. */
	readonly equal: number;
	readonly orders: number;
}

/**
 * Several integrations at once for small teams, from the next Monday after the build: the first of these processes, as many
 * as can be compared.
 */
export function teamRows(
	processes: readonly Process[] = all,
): readonly TeamRow[] {
	const start = nextMonday(builtOn());
	const members = processes.slice(0, mostMembers).map((process) => ({
		id: process.id,
		network: networkOf(process, {
			start,
			answers: {},
			partner: partnerCalendar(process),
			provider: providerCalendar(process),
		}),
	}));
	return [1, 2, 3].flatMap((people) => {
		const { orders } = portfolioOf(members, { people, trials });
		const best = orders[0];
		const worst = orders.at(-1);
		const equal = orders.filter((order) => order.equal).length;
		return best && worst
			? [{ people, best, worst, equal, orders: orders.length }]
			: [];
	});
}

/** What the rows rest on, in a sentence or two. */
export function portfolioBasis({ length }: readonly Process[] = all): string {
	const left =
		length > mostMembers
			? ` The first ${mostMembers} of ${length} providers are compared, because every order of more cannot be tried.`
			: "";
	return `${trials} runs of each order and up to ten times as many of the foremost, seed 1, default answers, and the public holidays of each provider on both sides.${left}`;
}
