import type { PlainDate } from "../calendar/index.ts";
import { waysFrom } from "./assumptions/open-answers.ts";
import { separateSeed } from "./assumptions/separate-shares.ts";
import { type CompiledNetwork, compile } from "./network/compiled.ts";
import type { Network } from "./network/network.ts";
import type { Job } from "./simulation/dispatch.ts";
import { type Drawn, drawsFrom, keptDrawn } from "./simulation/draw.ts";
import { jobsOf } from "./simulation/simulate-team.ts";

/** One way in which an integration may go. */
export interface PortfolioWay {
	readonly network: Network;
	/** How likely it is; over all ways of an integration the shares add up to 1. */
	readonly share: number;
}

/** One of several integrations that share a team. */
export interface PortfolioMember {
	readonly id: string;
	readonly network: Network;
	/** How likely this network is, where there are others; 1 without it. */
	readonly share?: number;
	/** The networks of other ways, where it is not known yet which it will be. Each run takes one. */
	readonly others?: readonly PortfolioWay[];
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

/** An integration among the jobs of all. */
export interface PlayedMember {
	readonly start: number;
	readonly origin: number;
	/** The place of its first job, and how many places it has. */
	readonly offset: number;
	readonly tasks: number;
	/** What it meets, one run after the other. */
	readonly next: () => {
		readonly jobs: readonly Job[];
		readonly drawn: readonly Drawn[];
		readonly target: number;
	};
}

/** Every way of an integration is run with the same seed; each run of the integration is that run of one of them. */
export function playedMember(
	{ id, network, share = 1, others = [], draws }: PortfolioMember,
	earliest: number,
	seed: number,
	offset: number,
): PlayedMember {
	const ownSeed = separateSeed(seed, `integration ${id}`);
	const ways = [{ network, share }, ...others].map((way) => {
		const compiled = compile(way.network, earliest);
		return {
			share: way.share,
			compiled,
			jobs: jobsOf(way.network, compiled, offset),
			next:
				draws?.(way.network, compiled, ownSeed) ?? drawsFrom(compiled, ownSeed),
		};
	});
	const tasks = Math.max(...ways.map(({ jobs }) => jobs.length));
	const [{ compiled: first }] = ways as [(typeof ways)[0]];
	const { start, origin } = first;
	// Ways have different numbers of tasks, and each keeps the places of the longest.
	const filled = ways.map(({ jobs, compiled }) => ({
		jobs: [...jobs, ...Array(tasks - jobs.length).fill(idleJob(start))],
		idle: Array(tasks - jobs.length).fill({ own: 0, rounds: [] }),
		target: offset + compiled.target,
	}));
	const wayOf = waysFrom(ways, ownSeed);
	return {
		start,
		origin,
		offset,
		tasks,
		next: () => {
			const taken = wayOf();
			const drawn = ways.map((way) => way.next());
			const { jobs, idle, target } = filled[taken] as (typeof filled)[0];
			return {
				jobs,
				drawn: [...keptDrawn(drawn[taken] as readonly Drawn[]), ...idle],
				target,
			};
		},
	};
}

/** Takes the place of a task that a way does not have: it was done at the start. */
const idleJob = (start: number): Job => ({
	start,
	after: [],
	busy: { own: false, fix: false },
	task: {
		after: new Int32Array(),
		over: undefined,
		behind: 0,
		work: { table: new Float64Array(), clock: undefined },
		starts: undefined,
		review: undefined,
		own: new Float64Array(),
		doneAt: start,
		startedAt: Number.NaN,
		isOverdue: false,
	},
});
