import type { Process } from "@slipway/core/process";
import type { RankedOrder } from "@slipway/core/timeline";
import { holidaysFrom } from "../../shared/estimate/holidays.ts";
import { workingWeek } from "../../shared/estimate/inputs.ts";
import { createRunner, type Estimator } from "../../shared/estimate/runner.ts";
import type { CalendarData } from "../../timeline/run/order.ts";
import type { PortfolioInputs, Standing } from "../inputs/inputs.ts";
import type { MemberData, PortfolioAnswered, PortfolioOrder } from "./order.ts";

/** What came of a wish: the orders, best first, with the inputs that they are for; or why there are none. */
export type PortfolioOutcome =
	| {
			readonly inputs: PortfolioInputs;
			readonly orders: readonly RankedOrder[];
	  }
	| { readonly problem: string };

/** Fetches the holidays that a portfolio needs, has it worked out, and tells the listener; the newest wish alone counts. */
export interface PortfolioDesk {
	readonly want: (
		inputs: PortfolioInputs,
		standings: { readonly [process: string]: Standing },
	) => void;
	readonly listen: (
		listener: (outcome: PortfolioOutcome) => void,
	) => () => void;
}

/** @param root the address of the site, under which the holidays lie. */
export function createPortfolioDesk(
	processes: readonly Process[],
	root: string,
	estimator: Estimator<PortfolioOrder, PortfolioAnswered>,
): PortfolioDesk {
	const listeners = new Set<(outcome: PortfolioOutcome) => void>();
	const tell = (outcome: PortfolioOutcome) => {
		for (const listener of listeners) listener(outcome);
	};
	let wanted: PortfolioInputs | undefined;
	const runner = createRunner<PortfolioOrder, PortfolioAnswered>(
		estimator,
		(answered, isNewest) => {
			if (!isNewest || !wanted) return;
			tell(
				"orders" in answered
					? { inputs: wanted, orders: answered.orders }
					: { problem: answered.problem },
			);
		},
	);
	let wishes = 0;
	return {
		want: async (inputs, standings) => {
			const wish = ++wishes;
			try {
				const members = await Promise.all(
					processes
						.filter(({ id }) => inputs.providers.includes(id))
						.map((process) => member(process, inputs, standings, root)),
				);
				if (wish !== wishes) return;
				wanted = inputs;
				runner.ask({ start: inputs.start, people: inputs.people, members });
			} catch {
				if (wish === wishes)
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
		region: where,
		weekdays: days,
		holidays: await holidaysFrom(root, where),
	});
	const [partner, provider] = await Promise.all([
		calendar(own, workingWeek),
		calendar(region, weekdays),
	]);
	const { answers = {}, facts = {} } = standings[process.id] ?? {};
	return { process, answers, facts, partner, provider };
}
