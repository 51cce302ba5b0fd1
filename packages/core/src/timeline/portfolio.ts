import { type PlainDate, plainDateOf } from "../calendar/index.ts";
import { impossibleTeam, impossibleTrials } from "../errors/estimate-issues.ts";
import { issueOf } from "../errors/issue.ts";
import { SlipwayError } from "../errors/slipway-error.ts";
import { type CompiledNetwork, compile } from "./network/compiled.ts";
import type { Network } from "./network/network.ts";
import { courseOf } from "./simulation/course.ts";
import { dispatch } from "./simulation/dispatch.ts";
import { draw, sharesFrom } from "./simulation/draw.ts";
import { percentile } from "./simulation/simulate.ts";
import { jobsOf } from "./simulation/simulate-team.ts";

/** One of several integrations that share a team. */
export interface PortfolioMember {
	readonly id: string;
	readonly network: Network;
}

/** What to compare. */
export interface PortfolioRequest {
	/** How many people work on the partner's tasks of all integrations together, from 1 to 99. */
	readonly people: number;
	readonly trials?: number;
	readonly seed?: number;
}

/** An order of preference, and what comes of it. */
export interface RankedOrder {
	/** Whose tasks go first when somebody is free. */
	readonly order: readonly string[];
	/** The mean, over the integrations and the runs, of the calendar days until one is live. */
	readonly meanDays: number;
	readonly liveBy: readonly ({ readonly id: string } & LiveDates)[];
	/** By when all are live. */
	readonly allBy: LiveDates;
}

/** The days up to which a launch has come in half, in four fifths, and in nineteen of twenty of the runs. */
export interface LiveDates {
	readonly half: PlainDate;
	readonly mostly: PlainDate;
	readonly nearly: PlainDate;
}

/** Beyond this every order cannot be tried any more: 5 integrations have 120 orders, 6 would have 720. */
export const mostMembers = 5;

/**
 * Every order in which a team can prefer several integrations, best first: the one with the lowest mean time to live.
 * All orders meet the same random lengths, run by run, so that they differ by the order alone. The networks must begin on the same
 * day.
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
 * portfolioOf([lasting("long", 9), lasting("short", 2)], { people: 1 })[0]?.order; // => ["short", "long"]
 * ```
 */
export function portfolioOf(
	members: readonly PortfolioMember[],
	{ people, trials = 200, seed = 1 }: PortfolioRequest,
): readonly RankedOrder[] {
	check(members, people, trials);
	const compiled = members.map(({ network }) => compile(network));
	const offsets: number[] = [];
	let count = 0;
	for (const { tasks } of compiled) {
		offsets.push(count);
		count += tasks.length;
	}
	const jobs = members.flatMap(({ network }, member) => {
		const own = compiled[member] as CompiledNetwork;
		return jobsOf(network, own, offsets[member] as number);
	});
	const { start, origin } = compiled[0] as CompiledNetwork;
	const share = sharesFrom(seed);
	const draws = Array.from({ length: trials }, () =>
		jobs.map(({ task }) => draw(task, share)),
	);
	const targets = compiled.map(
		({ target }, member) => (offsets[member] as number) + target,
	);
	const course = courseOf(jobs.length);
	const dateAt = (time: number) =>
		plainDateOf(origin + Math.max(start, Math.ceil(time) - 1));

	const liveDates = (times: Float64Array): LiveDates => {
		const sorted = times.toSorted();
		return {
			half: dateAt(percentile(sorted, 0.5)),
			mostly: dateAt(percentile(sorted, 0.8)),
			nearly: dateAt(percentile(sorted, 0.95)),
		};
	};

	const rankedOrder = (order: readonly number[]): RankedOrder => {
		const rank = new Float64Array(count);
		for (const [place, member] of order.entries())
			for (
				let task = 0;
				task < (compiled[member] as CompiledNetwork).tasks.length;
				task++
			)
				rank[(offsets[member] as number) + task] = place * count + task;
		const ends = members.map(() => new Float64Array(trials));
		const all = new Float64Array(trials);
		for (const [trial, drawn] of draws.entries()) {
			dispatch(jobs, drawn, start, people, rank, course);
			for (const [member, target] of targets.entries()) {
				const end = course.ends[target] as number;
				(ends[member] as Float64Array)[trial] = end;
				all[trial] = Math.max(all[trial] as number, end);
			}
		}
		const sum = ends.reduce(
			(total, each) => total + each.reduce((one, end) => one + end - start, 0),
			0,
		);
		return {
			order: order.map((member) => (members[member] as PortfolioMember).id),
			meanDays: sum / trials / members.length,
			liveBy: members.map(({ id }, member) => {
				return { id, ...liveDates(ends[member] as Float64Array) };
			}),
			allBy: liveDates(all),
		};
	};
	return permutations(members.map((_, index) => index))
		.map(rankedOrder)
		.toSorted((left, right) => left.meanDays - right.meanDays);
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
	const [first] = members;
	const other = members.find(
		({ network }) => network.start !== first?.network.start,
	);
	if (other)
		throw new RangeError(
			`“${other.id}” begins on ${other.network.start}, the first on ${first?.network.start}; give all the same day.`,
		);
}

function permutations(
	items: readonly number[],
): readonly (readonly number[])[] {
	if (items.length <= 1) return [items];
	return items.flatMap((item) =>
		permutations(items.filter((each) => each !== item)).map((rest) => [
			item,
			...rest,
		]),
	);
}
