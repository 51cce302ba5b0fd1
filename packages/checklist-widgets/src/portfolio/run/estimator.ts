import type { Process } from "@slipway/core/process";
import { daysOff, type Portfolio } from "@slipway/core/timeline";
import type { CalendarData } from "../../shared/estimate/calendar-data.ts";
import { holidaysFrom } from "../../shared/estimate/holidays.ts";
import { workingWeek } from "../../shared/estimate/inputs.ts";
import { createRunner, type JobWorker } from "../../shared/estimate/runner.ts";
import { processOf } from "../../shared/starter/storage-keys.ts";
import {
	deadlineOf,
	type PortfolioInputs,
	type Standing,
	type Standings,
	startOf,
} from "../inputs/inputs.ts";
import type { MemberData, PortfolioJob, PortfolioResult } from "./job.ts";

/** The inputs that orders are for, and by integration the first day. */
interface Asked {
	readonly inputs: PortfolioInputs;
	readonly starts: { readonly [integration: string]: string };
}

/** What came of a request: the orders, best first, with what they are for; or why there are none. */
export type PortfolioOutcome =
	| (Asked & Portfolio)
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
	let requested: Asked | undefined;
	const runner = createRunner<PortfolioJob, PortfolioResult>(
		worker,
		(result, isNewest) => {
			if (!isNewest || !requested) return;
			tell("orders" in result ? { ...requested, ...result } : result);
		},
	);
	let requests = 0;
	return {
		request: async (inputs, standings) => {
			const number = ++requests;
			try {
				const members = await Promise.all(
					inputs.integrations.flatMap((id) => {
						const process = processes.find((each) => each.id === processOf(id));
						const standing = standings[id];
						return process && standing
							? [member(id, process, inputs, standing, root, weeks)]
							: [];
					}),
				);
				if (number !== requests) return;
				const starts = members.map(({ id, start }) => [id, start] as const);
				requested = { inputs, starts: Object.fromEntries(starts) };
				const { people, order } = inputs;
				runner.ask({ people, wanted: order, members });
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
	id: string,
	process: Process,
	inputs: PortfolioInputs,
	standing: Standing,
	root: string,
	weeks: Weeks,
): Promise<MemberData> {
	const { region, weekdays } = process.calendar;
	const own = standing.region ?? region;
	const calendar = async (
		where: string,
		days: readonly number[],
	): Promise<CalendarData> => ({
		...(await holidaysFrom(root, where)),
		region: where,
		weekdays: days,
	});
	const [partner, provider] = await Promise.all([
		calendar(own, standing.week ?? weeks[own] ?? workingWeek),
		calendar(region, weekdays),
	]);
	const off = [inputs.off, standing.off].flatMap(
		(days) => daysOff(days ?? "") ?? [],
	);
	const standings = { [id]: standing };
	return {
		...standing,
		id,
		process,
		start: startOf(id, inputs, standings),
		by: deadlineOf(id, inputs, standings),
		weight: inputs.weights[id],
		partner: { ...partner, off },
		provider,
	};
}
