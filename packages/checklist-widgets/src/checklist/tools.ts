import type { Change, PlainDate, Plan } from "@slipway/core/checklist";
import { createContext, useContext } from "react";
import type { ProgressStore } from "../shared/progress/store.ts";

/** What every part of a checklist works with. */
export interface Tools {
	readonly plan: Plan;
	readonly today: PlainDate;
	/** The address of the provider's overview, under which its stages lie. */
	readonly home: string;
	/** Undefined in the page as it is served, where nothing can be changed yet. */
	readonly store: ProgressStore | undefined;
	/** The ids of the `details` that were open before the script arrived. */
	readonly opened: ReadonlySet<string>;
}

export const ToolsContext = createContext<Tools | undefined>(undefined);

/** The tools of the checklist around. */
export function useTools(): Tools {
	// Every part is drawn within a checklist, which provides them.
	return useContext(ToolsContext) as Tools;
}

/** Says something about a task, answers a question, fills in a detail. Does nothing in the page as it is served. */
export function useSay(): (change: Change) => void {
	const { store, plan } = useTools();
	return (change) => store?.say(change, plan);
}
