import type { Process } from "@slipway/core/process";
import type { RankedOrder } from "@slipway/core/timeline";
import type { CalendarData } from "../../shared/estimate/calendar-data.ts";
import { holidaysFrom } from "../../shared/estimate/holidays.ts";
import { workingWeek } from "../../shared/estimate/inputs.ts";
import { createRunner, type JobWorker } from "../../shared/estimate/runner.ts";
import type { PortfolioInputs, Standing } from "../inputs/inputs.ts";
import type { MemberData, PortfolioJob, PortfolioResult } from "./job.ts";

/** What came of a request: the orders, best first, with the inputs that they are for; or why there are none. */
export type PortfolioOutcome =
	| {
			readonly inputs: PortfolioInputs;
			readonly orders: readonly RankedOrder[];
	  }
	| { readonly problem: string };

/** Fetches the holidays that a portfolio needs, has it worked out, and tells the listener; the newest request alone counts. */
export interface PortfolioEstimator {
	readonly request: (
		inputs: PortfolioInputs,
		standings: { readonly [process: string]: Standing },
	) => void;
	readonly listen: (
		listener: (outcome: PortfolioOutcome) => void,
	) => () => void;
}

/** @param root the address of the site, under which the holidays lie. */
export function createPortfolioEstimator(
	processes: readonly Process[],
	root: string,
	worker: JobWorker<PortfolioJob, PortfolioResult>,
): PortfolioEstimator {
	const listeners = new Set<(outcome: PortfolioOutcome) => void>();
	const tell = (outcome: PortfolioOutcome) => {
		for (const listener of listeners) listener(outcome);
	};
	let requested: PortfolioInputs | undefined;
	const runner = createRunner<PortfolioJob, PortfolioResult>(
		worker,
		(result, isNewest) => {
			if (!isNewest || !requested) return;
			tell(
				"orders" in result
					? { inputs: requested, orders: result.orders }
					: { problem: result.problem },
			);
		},
	);
	let requests = 0;
	return {
		request: async (inputs, standings) => {
			const number = ++requests;
			try {
				const members = await Promise.all(
					processes
						.filter(({ id }) => inputs.providers.includes(id))
						.map((process) => member(process, inputs, standings, root)),
				);
				if (number !== requests) return;
				requested = inputs;
				runner.ask({ start: inputs.start, people: inputs.people, members });
			} catch {
				if (number === requests)
					tell({
						problem:
							"Public holidays could not be fetched. What is shown is the estimate before; try again when you are connected.",
					});
			}
		},
		listen: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}

async function member(
	process: Process,
	inputs: PortfolioInputs,
	standings: { readonly [process: string]: Standing },
	root: string,
): Promise<MemberData> {
	const { region, weekdays } = process.calendar;
	const own = inputs.region ?? region;
	const calendar = async (
		where: string,
		days: readonly number[],
	): Promise<CalendarData> => ({
		...(await holidaysFrom(root, where)),
		region: where,
		weekdays: days,
	});
	const [partner, provider] = await Promise.all([
		calendar(own, workingWeek),
		calendar(region, weekdays),
	]);
	const { answers = {}, facts = {} } = standings[process.id] ?? {};
	return { process, answers, facts, partner, provider };
}
