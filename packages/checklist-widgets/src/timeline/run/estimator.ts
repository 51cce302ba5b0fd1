import type { Answers, Process } from "@slipway/core/process";
import type { Estimate, TaskFact } from "@slipway/core/timeline";
import { holidaysFrom } from "../../shared/estimate/holidays.ts";
import type { Inputs } from "../../shared/estimate/inputs.ts";
import { createRunner, type Estimator } from "../../shared/estimate/runner.ts";
import type { Answered, Order } from "./order.ts";

/** What an estimate is asked for. */
export interface Wanted {
	readonly inputs: Inputs;
	readonly answers: Answers;
	readonly facts: Readonly<Record<string, TaskFact>>;
}

/** What came of it: an estimate, or why there is none. */
export type Outcome =
	| { readonly estimate: Estimate; readonly isNewest: boolean }
	| { readonly problem: string };

/** Fetches what an estimate needs, has it made, and tells everybody who listens. */
export interface Desk {
	readonly want: (wanted: Wanted) => void;
	/** Answers with a function that ends the listening. */
	readonly listen: (listener: (outcome: Outcome) => void) => () => void;
}

/** @param root the address of the site, under which the holidays lie. */
export function createDesk(
	process: Process,
	root: string,
	estimator: Estimator<Process | Order, Answered>,
): Desk {
	const listeners = new Set<(outcome: Outcome) => void>();
	const tell = (outcome: Outcome) => {
		for (const listener of listeners) listener(outcome);
	};
	estimator.post(process);
	const runner = createRunner<Order, Answered>(
		estimator,
		(answered, isNewest) => {
			if ("estimate" in answered)
				tell({ estimate: answered.estimate, isNewest });
			else if (isNewest) tell({ problem: answered.problem });
		},
	);
	const { calendar } = process;
	let wishes = 0;
	return {
		want: async ({ inputs, answers, facts }) => {
			const wish = ++wishes;
			const { region, week, by, people, ...asked } = inputs;
			try {
				const [partner, provider] = await Promise.all([
					holidaysFrom(root, region),
					holidaysFrom(root, calendar.region),
				]);
				if (wish !== wishes) return;
				runner.ask({
					...asked,
					...(by !== undefined && { by }),
					...(people !== undefined && { people }),
					answers,
					facts,
					partner: { region, weekdays: week, holidays: partner },
					provider: {
						region: calendar.region,
						weekdays: calendar.weekdays,
						holidays: provider,
					},
				});
			} catch {
				if (wish === wishes)
					tell({
						problem: `The public holidays of ${region} could not be fetched. What is shown is the estimate before; try again when you are connected.`,
					});
			}
		},
		listen: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
