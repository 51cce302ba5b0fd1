import { epochDayOf } from "../calendar/index.ts";
import { trace } from "./network/day-of.ts";
import {
	type PlayedMember,
	type PortfolioMember,
	playedMember,
} from "./portfolio-member-runs.ts";
import { courseOf } from "./simulation/course.ts";
import { dispatch, type Job } from "./simulation/dispatch.ts";
import type { Drawn } from "./simulation/draw.ts";

/** What one run meets in all integrations: the same in every order. */
interface DrawnRun {
	readonly jobs: readonly Job[];
	readonly drawn: readonly Drawn[];
	/** By member the job at whose end it is live. */
	readonly targets: readonly number[];
}

/** An order of preference with its runs, one figure of each run in every list. */
export interface PlayedOrder {
	/** Positions of the members, the preferred first. */
	readonly order: readonly number[];
	/** By member the days from the first one to live, with their fraction. */
	readonly days: readonly (readonly number[])[];
	/** The weighted mean of the days to live. */
	readonly mean: readonly number[];
	/** The weighted share of the deadlines that was missed; 0 without any. */
	readonly missed: readonly number[];
	/** Days until all are live. */
	readonly all: readonly number[];
	/** Makes it have so many runs, each with the luck that the run has in every other order. */
	readonly play: (runs: number) => void;
}

/** What the runs of several integrations begin with. */
export interface PlayedPortfolio {
	/** The first day of the earliest, and the day that all times count from. */
	readonly start: number;
	readonly origin: number;
	/** By member the days within which it has to be live; endless without a deadline. */
	readonly limits: readonly number[];
	readonly orders: readonly PlayedOrder[];
}

/** Every order of the members, with no runs yet. An integration has the same luck whatever it is compared with. */
export function ordersOf(
	members: readonly PortfolioMember[],
	people: number,
	seed: number,
): PlayedPortfolio {
	const earliest = Math.min(
		...members.map(({ network }) => epochDayOf(network.start)),
	);
	let count = 0;
	const played = members.map((member) => {
		const integration = playedMember(member, earliest, seed, count);
		count += integration.tasks;
		return integration;
	});
	const { start, origin } = played.reduce((one, other) =>
		other.start < one.start ? other : one,
	);
	const drawn: DrawnRun[] = [];
	const drawnIn = (run: number) => {
		while (drawn.length <= run) {
			const each = played.map(({ next }) => next());
			drawn.push({
				jobs: each.flatMap(({ jobs }) => jobs),
				drawn: each.flatMap((one) => one.drawn),
				targets: each.map(({ target }) => target),
			});
		}
		return drawn[run] as DrawnRun;
	};
	const limits = members.map(({ by }) =>
		by === undefined
			? Number.POSITIVE_INFINITY
			: epochDayOf(by) - origin + 1 - start,
	);
	const weights = members.map(({ weight = 1 }) => weight);
	const course = courseOf(count);
	const playedIn = (order: readonly number[]): PlayedOrder => {
		const rank = new Float64Array(count);
		for (const [place, member] of order.entries()) {
			const { offset, tasks } = played[member] as PlayedMember;
			for (let task = 0; task < tasks; task++)
				rank[offset + task] = place * count + task;
		}
		const days: number[][] = members.map(() => []);
		const [mean, missed, all]: [number[], number[], number[]] = [[], [], []];
		const note = (targets: readonly number[]) => {
			let [sum, late, last] = [0, 0, Number.NEGATIVE_INFINITY];
			for (const [member, target] of targets.entries()) {
				const took = (course.ends[target] as number) - start;
				const weight = weights[member] as number;
				(days[member] as number[]).push(took);
				sum += weight * took;
				if (took > (limits[member] as number) + trace) late += weight;
				last = Math.max(last, took);
			}
			mean.push(sum / total(weights));
			missed.push(late / total(weights));
			all.push(last);
		};
		return {
			order,
			days,
			mean,
			missed,
			all,
			play: (runs) => {
				for (let run = all.length; run < runs; run++) {
					const { jobs, drawn, targets } = drawnIn(run);
					dispatch(jobs, drawn, people, rank, course);
					note(targets);
				}
			},
		};
	};
	return {
		start,
		origin,
		limits,
		orders: permutations(members.map((_, index) => index)).map(playedIn),
	};
}

const total = (figures: readonly number[]) =>
	figures.reduce((sum, each) => sum + each, 0);

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
