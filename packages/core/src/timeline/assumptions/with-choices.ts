import { type Process, type Task, tasksOf } from "../../process/index.ts";
import type { EstimateRequest } from "../estimate-request.ts";
import type { Network } from "../network/network.ts";
import { repeatedTable } from "../network/repeated-table.ts";
import type { Assumptions } from "./assumptions.ts";

/**
 * The name of what a task is done for each of: `supplier` where it says “each supplier”; undefined for a task that is done
 * once.
 *
 * @example
 * ```ts
 * import { repeatedFor } from "@slipway/core/timeline";
 * repeatedFor({ repeats: "each supplier" }); // => "supplier"
 * ```
 */
export const repeatedFor = ({
	repeats,
}: Pick<Task, "repeats">): string | undefined =>
	repeats
		?.replace(/^each /, "")
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, "-");

/**
 * The network with what is done for several: the partner's people do it for one after the other; everybody else does it for
 * all at once, and the slowest counts.
 */
export function withEach(
	network: Network,
	process: Process,
	{ each }: Pick<Assumptions, "each">,
): Network {
	if (Object.keys(each).length === 0) return network;
	const definitions = new Map(
		tasksOf(process).map(({ id, task }) => [id, task]),
	);
	return {
		...network,
		tasks: network.tasks.map((task) => {
			const name = repeatedFor(definitions.get(task.id) ?? {});
			const times = (name !== undefined && each[name]) || 1;
			if (times === 1) return task;
			const how = task.party === "partner" ? "one-after-another" : "at-once";
			return {
				...task,
				work: {
					...task.work,
					repeated: (table) => repeatedTable(table, { times, how }),
				},
			};
		}),
	};
}

/** The request with the tasks that are left out, for which nobody waits; what is known of one already counts more. */
export const withoutLeftOut = (
	request: EstimateRequest,
	{ leftOut }: Pick<Assumptions, "leftOut">,
): EstimateRequest =>
	leftOut.length === 0
		? request
		: {
				...request,
				facts: {
					...Object.fromEntries(
						leftOut.map((id) => [id, { skipped: true as const }]),
					),
					...request.facts,
				},
			};
