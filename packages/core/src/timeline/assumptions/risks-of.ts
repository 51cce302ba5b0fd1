import { compile } from "../network/compiled.ts";
import { percentile } from "../simulation/simulate.ts";
import { type Assumed, networkAssumed } from "./assumed.ts";
import { assumingEngine } from "./assuming-engine.ts";
import type { Assumptions } from "./assumptions.ts";

/** What a risk that is switched on does to the date. */
export interface RiskDriver {
	readonly id: string;
	readonly title: string;
	readonly chance: number;
	/** Calendar days by which the date of four in five runs is later than without this risk alone. */
	readonly days: number;
	/** Calendar days by which the launch is later at the mean in the runs in which it happens. */
	readonly whenItHappens: number;
}

/** Runs for each risk: enough for a difference of days between runs with the same luck. */
const runs = 4000;

/**
 * The risks as drivers, most days first: for each, the runs are made again without it and with the same luck everywhere
 * else. A published time that is believed counts in all of them. A risk that touches nothing on the way to launch brings no days.
 */
export function risksOf(
	assumed: Assumed,
	assumptions: Assumptions,
): RiskDriver[] {
	const { request } = assumed;
	const { trials = runs } = request;
	const amount = Math.min(trials, runs);
	const network = networkAssumed(assumed);
	const compiled = compile(network);
	const finishes = (risks: Assumptions["risks"]) =>
		assumingEngine(request, { ...assumptions, risks }).runs(
			network,
			compiled,
			amount,
		);
	const all = finishes(assumptions.risks);
	return assumptions.risks
		.map((risk) => {
			const { id, title, chance } = risk;
			const without = finishes(
				assumptions.risks.filter((each) => each.id !== id),
			);
			const mean = all.inOrder.reduce(
				(sum, finish, run) => sum + finish - (without.inOrder[run] as number),
				0,
			);
			return {
				id,
				title,
				chance,
				days: percentile(all.finishes, 0.8) - percentile(without.finishes, 0.8),
				whenItHappens: mean / amount / chance,
			};
		})
		.toSorted((left, right) => right.days - left.days);
}
