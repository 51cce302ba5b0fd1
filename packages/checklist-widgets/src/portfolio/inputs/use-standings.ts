import { answersOf, type Plan } from "@slipway/core/checklist";
import { factsOf } from "@slipway/core/timeline";
import { useEffect, useReducer } from "react";
import type { ProgressSource } from "../../shared/estimate/progress-source.ts";
import { useSame } from "../../shared/estimate/use-same.ts";
import type { Standing } from "./inputs.ts";

type Standings = { readonly [process: string]: Standing };

/** How every integration stands, from its checklist or from a link. */
export function standingsOf(
	plans: readonly Plan[],
	sources: { readonly [process: string]: ProgressSource },
): Standings {
	return Object.fromEntries(
		plans.flatMap((plan) => {
			const progress = sources[plan.process]?.get();
			return progress
				? [
						[
							plan.process,
							{
								answers: answersOf(plan, progress),
								facts: factsOf(progress),
							},
						],
					]
				: [];
		}),
	);
}

/** As `standingsOf`, kept up to date while checklists change in other tabs. */
export function useStandings(
	plans: readonly Plan[],
	sources: { readonly [process: string]: ProgressSource },
): Standings {
	const [, look] = useReducer((looks: number) => looks + 1, 0);
	useEffect(() => {
		const ends = Object.values(sources).map(({ listen }) => listen(look));
		return () => {
			for (const end of ends) end();
		};
	}, [sources]);
	return useSame(standingsOf(plans, sources));
}
