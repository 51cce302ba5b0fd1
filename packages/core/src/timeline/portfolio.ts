import type * as z from "zod";
import { plainDateOf } from "../calendar/index.ts";
import { impossibleTeam, impossibleTrials } from "../errors/estimate-issues.ts";
import { issueOf } from "../errors/issue.ts";
import { SlipwayError } from "../errors/slipway-error.ts";
import { dayFilledBy, trace } from "./network/day-of.ts";
import { excess, measured } from "./paired-difference.ts";
import type { PortfolioMember } from "./portfolio-member-runs.ts";
import {
	ordersOf,
	type PlayedOrder,
	type PlayedPortfolio,
} from "./portfolio-played.ts";
import { type PlacedOrder, rankedOrders } from "./portfolio-ranking.ts";
import type {
	LiveDatesSchema,
	MemberDatesSchema,
	RankedOrderSchema,
} from "./portfolio-schema.ts";
import { percentile, shareUpTo } from "./simulation/simulate.ts";

export type { PortfolioMember, PortfolioWay } from "./portfolio-member-runs.ts";
/** The days up to which a launch has come in half, in four fifths, and in nineteen of twenty of the runs. */
export type LiveDates = z.output<typeof LiveDatesSchema>;
/** The dates of one integration in an order. */
export type MemberDates = z.output<typeof MemberDatesSchema>;
/** An order of preference, and what comes of it. */
export type RankedOrder = z.output<typeof RankedOrderSchema>;

/** What to compare. */
export interface PortfolioRequest {
	/** How many people work on the partner's tasks of all integrations together, from 1 to 99. */
	readonly people: number;
	/** Runs of every order; the foremost have more. */
	readonly trials?: number;
	readonly seed?: number;
	/** An order that is looked at, as ids of all members: it has the most runs too. */
	readonly wanted?: readonly string[] | undefined;
}

/** All orders, and how far the calendars know what they are made of. */
export interface Portfolio {
	/** The best first. */
	readonly orders: readonly RankedOrder[];
	/** The first day without known holidays that runs of the first order have reached. */
	readonly holidaysUnknownFrom?: string;
}

/** Beyond this every order cannot be tried any more: 5 integrations have 120 orders, 6 would have 720. */
export const mostMembers = 5;

/**
 * Every order in which a team can prefer several integrations, best first: those that keep the deadlines most often, then
 * those with the lowest weighted mean time to live. All orders meet the same random lengths, run by run, so that they
 * differ by the order alone; what chance may have put apart is called equal. Each begins on the first day of its network, and
 * all days count from the earliest of these.
 * @throws {SlipwayError} `impossible-team`, `impossible-trials`.
 * @throws {RangeError} for no members, or more than can be compared.
 *
 * @example
 * ```ts
 * import { portfolioOf } from "@slipway/core/timeline";
 * const lasting = (id: string, amount: number) => {
 *   const distribution = { shape: "fixed", amount } as const;
 *   const work = { distribution, runs: "all days", factor: 1, calendar: 0 } as const;
 *   const tasks = [{ id: "build", after: [], party: "partner", work }];
 *   return { id, network: { start: "2027-01-04", calendars: [], tasks, target: 0 } };
 * };
 * portfolioOf([lasting("long", 9), lasting("short", 2)], { people: 1 }).orders[0]?.order; // => ["short", "long"]
 * ```
 */
export function portfolioOf(
	members: readonly PortfolioMember[],
	{ people, trials = 200, seed = 1, wanted }: PortfolioRequest,
): Portfolio {
	check(members, people, trials);
	const portfolio = ordersOf(members, people, seed);
	const ids = (order: readonly number[]) =>
		order.map((member) => (members[member] as PortfolioMember).id);
	const placed = rankedOrders(
		portfolio.orders,
		trials,
		portfolio.orders.find(({ order }) => String(ids(order)) === String(wanted)),
	);
	const { played: first } = placed[0] as PlacedOrder;
	const unknown = unknownFrom(members, portfolio, first);
	return {
		...(unknown !== undefined && { holidaysUnknownFrom: unknown }),
		orders: placed.map(({ played, later, equal }) => {
			const { days: meanDays, error } = measured(played.mean);
			return {
				order: ids(played.order),
				runs: played.all.length,
				meanDays,
				error,
				later,
				equal,
				liveBy: members.map((one, member) => {
					const { id, by } = one;
					const days = played.days[member] as readonly number[];
					const limit = portfolio.limits[member] as number;
					return {
						id,
						...liveDates(days, portfolio, isLive(one)),
						later: excess(days, first.days[member] as readonly number[]),
						...(by !== undefined && {
							deadline: {
								by,
								kept: shareUpTo(
									Float64Array.from(days).toSorted(),
									limit + trace,
								),
							},
						}),
					};
				}),
				allBy: liveDates(played.all, portfolio, members.every(isLive)),
			};
		}),
	};
}

/** Whether the launch of an integration has been. */
function isLive({ network: { tasks, target } }: PortfolioMember): boolean {
	const fact = tasks[target]?.fact;
	return fact !== undefined && "done" in fact;
}

function liveDates(
	days: readonly number[],
	{ start, origin }: PlayedPortfolio,
	hasBeen: boolean,
): LiveDates {
	const sorted = Float64Array.from(days).toSorted();
	const dayAt = (share: number) => {
		const time = percentile(sorted, share);
		// A launch that has been keeps its day; whatever is open ends on the first day or later.
		return start + (hasBeen ? time - 1 : Math.max(0, dayFilledBy(time)));
	};
	/** Half of the days between the runs that lie two standard errors of the rank below and above. */
	const withinAt = (share: number) => {
		const around = 2 * Math.sqrt((share * (1 - share)) / days.length);
		return Math.ceil((dayAt(share + around) - dayAt(share - around)) / 2);
	};
	const dateAt = (share: number) => plainDateOf(origin + dayAt(share));
	return {
		half: dateAt(0.5),
		mostly: dateAt(0.8),
		nearly: dateAt(0.95),
		within: {
			half: withinAt(0.5),
			mostly: withinAt(0.8),
			nearly: withinAt(0.95),
		},
	};
}

/** The first day of which the calendars of a member that is not live yet know no holidays. */
function unknownFrom(
	members: readonly PortfolioMember[],
	{ start, origin }: PlayedPortfolio,
	{ days }: PlayedOrder,
): string | undefined {
	const left = members.flatMap(({ network: { calendars } }, member) => {
		const known = Math.min(
			...calendars.map(({ knownTo = Number.POSITIVE_INFINITY }) => knownTo),
		);
		const last = (days[member] as readonly number[]).reduce(
			(one, other) => Math.max(one, other),
			0,
		);
		return origin + start + last > known + 1 ? [known + 1] : [];
	});
	return left.length > 0 ? plainDateOf(Math.min(...left)) : undefined;
}

function check(
	members: readonly PortfolioMember[],
	people: number,
	trials: number,
): void {
	const issues = [
		...(Number.isInteger(people) && people >= 1 && people <= 99
			? []
			: [issueOf(impossibleTeam, ["people"], { received: String(people) })]),
		...(Number.isInteger(trials) && trials >= 1 && trials <= 1_000_000
			? []
			: [issueOf(impossibleTrials, ["trials"], { received: String(trials) })]),
	];
	if (issues.length > 0) throw new SlipwayError(issues, "The portfolio");
	if (members.length === 0 || members.length > mostMembers)
		throw new RangeError(
			`${members.length} integrations cannot be compared; give 1 to ${mostMembers}.`,
		);
}
