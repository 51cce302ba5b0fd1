import type { Answers, Process } from "@slipway/core/process";
import { daysOff, type Estimate, type TaskFact } from "@slipway/core/timeline";
import { holidaysFrom } from "../../shared/estimate/holidays.ts";
import type { Inputs } from "../../shared/estimate/inputs.ts";
import { createRunner, type JobWorker } from "../../shared/estimate/runner.ts";
import type { EstimateJob, EstimateResult } from "./job.ts";

/** What an estimate is asked for. */
export interface Requested {
	readonly inputs: Inputs;
	readonly answers: Answers;
	readonly facts: Readonly<Record<string, TaskFact>>;
}

/** What came of it: an estimate, or why there is none. */
export type Outcome =
	| { readonly estimate: Estimate; readonly isNewest: boolean }
	| { readonly problem: string };

/** Fetches what an estimate needs, has it made, and tells everybody who listens. */
export interface Estimator {
	readonly request: (requested: Requested) => void;
	/** Answers with a function that ends the listening. */
	readonly listen: (listener: (outcome: Outcome) => void) => () => void;
}

/** @param root the address of the site, under which the holidays lie. */
export function createEstimator(
	process: Process,
	root: string,
	worker: JobWorker<Process | EstimateJob, EstimateResult>,
): Estimator {
	const listeners = new Set<(outcome: Outcome) => void>();
	const tell = (outcome: Outcome) => {
		for (const listener of listeners) listener(outcome);
	};
	worker.post(process);
	const runner = createRunner<EstimateJob, EstimateResult>(
		worker,
		(result, isNewest) => {
			if ("estimate" in result) tell({ estimate: result.estimate, isNewest });
			else if (isNewest) tell({ problem: result.problem });
		},
	);
	const { calendar } = process;
	let requests = 0;
	return {
		request: async ({ inputs, answers, facts }) => {
			const number = ++requests;
			const { region, week, off, ...asked } = inputs;
			try {
				const [partner, provider] = await Promise.all([
					holidaysFrom(root, region),
					holidaysFrom(root, calendar.region),
				]);
				if (number !== requests) return;
				runner.ask({
					...asked,
					answers,
					facts,
					partner: {
						...partner,
						region,
						weekdays: week,
						off: daysOff(off ?? ""),
					},
					provider: { ...provider, ...calendar },
				});
			} catch {
				if (number === requests)
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
