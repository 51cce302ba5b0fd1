import type { Process } from "@slipway/core/process";
import type { Estimate } from "@slipway/core/timeline";
import { createRunner, type JobWorker } from "../../shared/estimate/runner.ts";
import { askedJob, type Requested } from "./asked-job.ts";
import type { EstimateJob, EstimateResult } from "./job.ts";

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
	let requests = 0;
	/** The request that the worker was given last; a newer one may have failed before it came so far. */
	let asked = 0;
	const runner = createRunner<EstimateJob, EstimateResult>(
		worker,
		(result, isLast) => {
			const isNewest = isLast && asked === requests;
			if ("estimate" in result) tell({ estimate: result.estimate, isNewest });
			else if (isNewest) tell({ problem: result.problem });
		},
	);
	return {
		request: async (requested) => {
			const number = ++requests;
			try {
				const job = await askedJob(root, process, requested);
				if (number !== requests) return;
				asked = number;
				runner.ask(job);
			} catch {
				if (number === requests)
					tell({
						problem: `The public holidays of ${requested.inputs.region} could not be fetched. What is shown is the estimate before; try again when you are connected.`,
					});
			}
		},
		listen: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
