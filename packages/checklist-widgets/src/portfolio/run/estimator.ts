import type { Process } from "@slipway/core/process";
import { daysOff, type Portfolio } from "@slipway/core/timeline";
import type { CalendarData } from "../../shared/estimate/calendar-data.ts";
import { holidaysFrom } from "../../shared/estimate/holidays.ts";
import { workingWeek } from "../../shared/estimate/inputs.ts";
import { createRunner, type JobWorker } from "../../shared/estimate/runner.ts";
import {
	deadlineOf,
	type PortfolioInputs,
	type Standings,
} from "../inputs/inputs.ts";
import type { MemberData, PortfolioJob, PortfolioResult } from "./job.ts";

/** What came of a request: the orders, best first, with the inputs that they are for; or why there are none. */
export type PortfolioOutcome =
	| ({ readonly inputs: PortfolioInputs } & Portfolio)
	| { readonly problem: string };

/** Fetches the holidays that a portfolio needs, has it worked out, and tells the listener; the newest request alone counts. */
export interface PortfolioEstimator {
	readonly request: (inputs: PortfolioInputs, standings: Standings) => void;
	readonly listen: (
		listener: (outcome: PortfolioOutcome) => void,
	) => () => void;
}

/** The working week where it is not Monday to Friday, by region. */
export type Weeks = { readonly [region: string]: readonly number[] };

/** @param root the address of the site, under which the holidays lie. */
export function createPortfolioEstimator(
	processes: readonly Process[],
	root: string,
	weeks: Weeks,
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
			tell("orders" in result ? { inputs: requested, ...result } : result);
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
						.map((process) => member(process, inputs, standings, root, weeks)),
				);
				if (number !== requests) return;
				requested = inputs;
				const { start, people, order } = inputs;
				runner.ask({ start, people, wanted: order, members });
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
	standings: Standings,
	root: string,
	weeks: Weeks,
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
		calendar(own, weeks[own] ?? workingWeek),
		calendar(region, weekdays),
	]);
	return {
		answers: {},
		facts: {},
		...standings[process.id],
		process,
		by: deadlineOf(process.id, inputs, standings),
		weight: inputs.weights[process.id],
		partner: { ...partner, off: daysOff(inputs.off ?? "") },
		provider,
	};
}
