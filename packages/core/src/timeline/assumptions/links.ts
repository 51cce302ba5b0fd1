import { quantileTable } from "../network/distribution.ts";
import type { Network, NetworkTask } from "../network/network.ts";
import type { AssumedRisk, Assumptions } from "./assumptions.ts";

/** The correlation of two lengths of one side, as normal scores. */
export const correlations = { none: 0, some: 0.3, strong: 0.6 } as const;

/** A risk, ready to be drawn. */
export interface CompiledRisk {
	readonly id: string;
	readonly chance: number;
	/** Days for the task that it delays, or times as long for everything on a side. */
	readonly amounts: Float64Array;
	/** Position of the task that it delays, or −1. */
	readonly task: number;
	/** Position of the side that it slows, or −1. */
	readonly side: number;
}

/** What ties the lengths of a network together. */
export interface Links {
	/** Who works on the tasks, each once. */
	readonly sides: readonly string[];
	/** For each task the side that works on it, and the side that mends. */
	readonly own: Int32Array;
	readonly fix: Int32Array;
	readonly correlation: number;
	/** Risks that touch something in the network. */
	readonly risks: readonly CompiledRisk[];
}

/**
 * The links of a network: who works on what, how far that slips together, and what may happen.
 *
 * @example
 * ```ts
 * import { linksOf } from "@slipway/core/timeline";
 * const distribution = { shape: "fixed", amount: 5 } as const;
 * const work = { distribution, runs: "all days", factor: 1, calendar: 0 } as const;
 * const tasks = [{ id: "build", after: [], party: "partner", work }];
 * const network = { start: "2027-01-04", calendars: [], tasks, target: 0 };
 * linksOf(network, { together: "some", risks: [] }).correlation; // => 0.3
 * ```
 */
export function linksOf(
	{ tasks, calendars }: Network,
	{ together, risks }: Pick<Assumptions, "together" | "risks">,
): Links {
	const sides = [
		...new Set(
			tasks.flatMap(({ party, review }) => [party, review?.fixParty ?? party]),
		),
	];
	/** A delay is given in business days; what runs around the clock takes the calendar days that hold as many. */
	const daysIn = ({ work }: NetworkTask) =>
		work.runs === "working days"
			? 1
			: 7 / (calendars[work.calendar]?.weekdays.length ?? 5);
	const compiled = ({ id, chance, effect }: AssumedRisk): CompiledRisk => {
		const amounts = quantileTable({ shape: "beta-pert", ...effect });
		if ("slows" in effect) {
			const side = sides.indexOf(effect.slows);
			return { id, chance, amounts, task: -1, side };
		}
		const task = tasks.findIndex(({ id: each }) => each === effect.delays);
		const days = daysIn(tasks[task] ?? (tasks[0] as NetworkTask));
		return {
			id,
			chance,
			amounts: amounts.map((amount) => amount * days),
			task,
			side: -1,
		};
	};
	return {
		sides,
		own: Int32Array.from(tasks, ({ party }) => sides.indexOf(party)),
		fix: Int32Array.from(tasks, ({ party, review }) =>
			sides.indexOf(review?.fixParty ?? party),
		),
		correlation: correlations[together],
		risks: risks
			.map(compiled)
			.filter(({ task, side }) => task >= 0 || side >= 0),
	};
}
