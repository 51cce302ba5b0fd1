import type { Process } from "../process/index.ts";
import type { Links } from "./assumptions/links.ts";
import type { CompiledNetwork } from "./network/compiled.ts";
import type { Network } from "./network/network.ts";
import type { scaling } from "./results/believe.ts";
import type { Drawn } from "./simulation/draw.ts";
import type { latestStarts } from "./simulation/latest-starts.ts";
import type { Replay } from "./simulation/replay.ts";
import type { Simulation } from "./simulation/simulate.ts";

/** How the runs of an estimate are made. */
export interface Engine {
	readonly network: (process: Process) => Network;
	/** Makes a number of runs, with the same luck each time. */
	readonly runs: (
		network: Network,
		compiled: CompiledNetwork,
		trials: number,
	) => Simulation;
	/** The lengths of one run after the other, for what walks the network another way. */
	readonly draws: (
		network: Network,
		compiled: CompiledNetwork,
	) => () => readonly Drawn[];
	/** What ties the lengths of a network together, and what may happen. */
	readonly links: (network: Network) => Links;
	/** The share of their working time that the partner's people have. */
	readonly attention: number;
	/** The first of a number of runs with the lengths that they drew, to be made again with one length changed. */
	readonly replay: (
		network: Network,
		compiled: CompiledNetwork,
		trials: number,
		draws: () => readonly Drawn[],
	) => Replay;
	/** Finds what believing a published time takes; left out where nothing is believed or contradicted. */
	readonly scaling?: typeof scaling;
	/** Walks backwards from a wanted date; left out where none is wanted. */
	readonly latestStarts?: typeof latestStarts;
}
