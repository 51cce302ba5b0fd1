import type { Process } from "@slipway/core/process";
import type { Comparison } from "@slipway/core/timeline";
import { useEffect, useMemo, useState } from "react";
import { createRunner } from "../../shared/estimate/runner.ts";
import { askedJob, type Requested } from "../run/asked-job.ts";
import type { ComparisonJob, ComparisonResult } from "./comparison-job.ts";

/** What came of the newest comparison that is done; nothing before the first. */
export type Compared =
	| { readonly comparison: Comparison }
	| { readonly problem: string }
	| undefined;

/**
 * Compares two plans, again whenever one of them changes. The worker lives as long as something is compared.
 *
 * @param root the address of the site, under which the holidays lie.
 * @param fragments the two plans as links: they are compared again when these change.
 */
export function useComparison(
	process: Process,
	root: string,
	plans: readonly [first: Requested, other: Requested],
	fragments: string,
): Compared {
	const [compared, setCompared] = useState<Compared>();
	const { worker, runner } = useMemo(() => {
		const made = new Worker(new URL("./worker.ts", import.meta.url), {
			type: "module",
			name: "comparison",
		});
		made.postMessage(process);
		return {
			worker: made,
			runner: createRunner<ComparisonJob, ComparisonResult>(
				{
					post: (job) => made.postMessage(job),
					onResult: (listener) =>
						made.addEventListener("message", ({ data }) => listener(data)),
				},
				setCompared,
			),
		};
	}, [process]);
	useEffect(() => () => worker.terminate(), [worker]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the links say all that the plans hold
	useEffect(() => {
		let isNewest = true;
		Promise.all(plans.map((plan) => askedJob(root, process, plan))).then(
			([first, other]) => {
				if (isNewest && first && other) runner.ask({ first, other });
			},
			() => {
				if (isNewest)
					setCompared({
						problem:
							"The public holidays of the other plan could not be fetched; try again when you are connected.",
					});
			},
		);
		return () => {
			isNewest = false;
		};
	}, [process, root, runner, fragments]);
	return compared;
}
