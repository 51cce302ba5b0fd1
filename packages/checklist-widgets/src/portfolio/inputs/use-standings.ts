import { answersOf, type Plan } from "@slipway/core/checklist";
import { factsOf } from "@slipway/core/timeline";
import { useEffect, useReducer } from "react";
import { useSame } from "../../shared/estimate/use-same.ts";
import { processOf } from "../../shared/starter/storage-keys.ts";
import type { Standings } from "./inputs.ts";
import type { PortfolioOpening } from "./opening.ts";

type Known = Pick<PortfolioOpening, "sources" | "assumed">;

/** How every integration stands, from its checklist and timeline or from a link. */
export function standingsOf(
	plans: readonly Plan[],
	{ sources, assumed }: Known,
): Standings {
	return Object.fromEntries(
		Object.entries(sources).flatMap(([id, source]) => {
			const plan = plans.find(({ process }) => process === processOf(id));
			const progress = source.get();
			return plan
				? [
						[
							id,
							{
								...assumed(id, progress),
								answers: answersOf(plan, progress),
								facts: factsOf(progress),
							},
						],
					]
				: [];
		}),
	);
}

/** As `standingsOf`, kept up to date while checklists and timelines change in other tabs. */
export function useStandings(plans: readonly Plan[], known: Known): Standings {
	const [, look] = useReducer((looks: number) => looks + 1, 0);
	const { sources } = known;
	useEffect(() => {
		const ends = Object.values(sources).map(({ listen }) => listen(look));
		addEventListener("storage", look);
		addEventListener("pageshow", look);
		document.addEventListener("visibilitychange", look);
		return () => {
			for (const end of ends) end();
			removeEventListener("storage", look);
			removeEventListener("pageshow", look);
			document.removeEventListener("visibilitychange", look);
		};
	}, [sources]);
	return useSame(standingsOf(plans, known));
}
