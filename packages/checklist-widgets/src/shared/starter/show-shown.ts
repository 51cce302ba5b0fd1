import type { Shown } from "../progress/shown.ts";
import { today } from "./attempt.ts";
import { paintRail, paintTasks } from "./paint-progress.ts";
import { shownKey } from "./storage-keys.ts";

/**
 * Shows what was worked out when the progress was last changed, on the rails and in the part of the page that says its
 * version of the process. False when that is missing or no longer holds. Throws where storage is off.
 */
export function showShown(root: HTMLElement, process: string): boolean {
	const shown: Shown = JSON.parse(
		localStorage.getItem(shownKey(process)) ?? "",
	);
	const day = today();
	const there = today(shown.timeZone);
	if (
		shown.plan !== root.dataset.version ||
		day < shown.from ||
		day > shown.until
	)
		return false;
	const tasks = Object.entries(shown.tasks).map(([id, { state, words }]) => ({
		task: { id },
		state,
		words:
			words.findLast(([from, to]) => from <= day && to <= there)?.[2] ?? "",
	}));
	paintTasks(root, tasks);
	paintRail(process, shown.stages, tasks);
	return true;
}
