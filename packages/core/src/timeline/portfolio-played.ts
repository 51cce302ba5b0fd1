import { epochDayOf, type PlainDate } from "../calendar/index.ts";
import { separateSeed } from "./assumptions/separate-shares.ts";
import { type CompiledNetwork, compile } from "./network/compiled.ts";
import type { Network } from "./network/network.ts";
import { courseOf } from "./simulation/course.ts";
import { dispatch } from "./simulation/dispatch.ts";
import { type Drawn, drawsFrom } from "./simulation/draw.ts";
import { jobsOf } from "./simulation/simulate-team.ts";

/** One of several integrations that share a team. */
export interface PortfolioMember {
	readonly id: string;
	readonly network: Network;
	/** The lengths of one run after the other; each on its own without it. */
	readonly draws?: (
		network: Network,
		compiled: CompiledNetwork,
		seed: number,
	) => () => readonly Drawn[];
	/** The day by which it has to be live. */
	readonly by?: PlainDate | undefined;
	/** How much a day of it counts beside a day of another, over 0; 1 without it. */
	readonly weight?: number | undefined;
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
	/** The first day, and the day that all times count from. */
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
	const compiled = members.map(({ network }) => compile(network));
	const { start, origin } = compiled[0] as CompiledNetwork;
	let count = 0;
	const offsets = compiled.map(({ tasks }) => {
		count += tasks.length;
		return count - tasks.length;
	});
	const jobs = members.flatMap(({ network }, member) =>
		jobsOf(
			network,
			compiled[member] as CompiledNetwork,
			offsets[member] as number,
		),
	);
	const luck = members.map(({ id, network, draws }, member) => {
		const own = compiled[member] as CompiledNetwork;
		const ownSeed = separateSeed(seed, `integration ${id}`);
		return draws?.(network, own, ownSeed) ?? drawsFrom(own, ownSeed);
	});
	const drawn: (readonly Drawn[])[] = [];
	const drawnIn = (run: number) => {
		while (drawn.length <= run)
			// Some sources use their objects again.
			drawn.push(luck.flatMap((next) => next().map(kept)));
		return drawn[run] as readonly Drawn[];
	};
	const limits = members.map(({ by }) =>
		by === undefined
			? Number.POSITIVE_INFINITY
			: epochDayOf(by) - origin + 1 - start,
	);
	const weights = members.map(({ weight = 1 }) => weight);
	const course = courseOf(count);
	const played = (order: readonly number[]): PlayedOrder => {
		const rank = new Float64Array(count);
		for (const [place, member] of order.entries())
			for (const task of (compiled[member] as CompiledNetwork).tasks.keys())
				rank[(offsets[member] as number) + task] = place * count + task;
		const days: number[][] = members.map(() => []);
		const [mean, missed, all]: [number[], number[], number[]] = [[], [], []];
		const note = () => {
			let [sum, late, last] = [0, 0, Number.NEGATIVE_INFINITY];
			for (const [member, { target }] of compiled.entries()) {
				const end = course.ends[(offsets[member] as number) + target] as number;
				const took = end - start;
				const weight = weights[member] as number;
				(days[member] as number[]).push(took);
				sum += weight * took;
				if (took > (limits[member] as number)) late += weight;
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
					dispatch(jobs, drawnIn(run), start, people, rank, course);
					note();
				}
			},
		};
	};
	return {
		start,
		origin,
		limits,
		orders: permutations(members.map((_, index) => index)).map(played),
	};
}

const kept = ({ own, rounds }: Drawn): Drawn => ({
	own,
	rounds: rounds.map((round) => ({ ...round })),
});

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
