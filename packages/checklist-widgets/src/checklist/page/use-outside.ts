import type { ChecklistView, Plan } from "@slipway/core/checklist";
import { useEffect } from "react";
import type { ProgressStore } from "../../shared/progress/store.ts";
import { paintRail } from "../../shared/starter/paint-progress.ts";

/**
 * Keeps in step what lies outside the checklist: the rail at the top of the page, which the page draws, and, once there
 * is time for it, what other pages show.
 */
export function useOutside(
	plan: Plan,
	view: ChecklistView,
	store: ProgressStore,
): void {
	useEffect(() => {
		paintRail(plan.process, view.stages, view.tasks);
		const later = setTimeout(() => store.show(plan), 300);
		const now = () => store.show(plan);
		addEventListener("visibilitychange", now);
		return () => {
			clearTimeout(later);
			removeEventListener("visibilitychange", now);
		};
	}, [plan, view, store]);
}
