import type { Shown } from "../progress/shown.ts";
import { today } from "./attempt.ts";
import { paintRail, paintTasks } from "./paint-progress.ts";
import { processOf, shownKey } from "./storage-keys.ts";

/**
 * Shows what was worked out when the progress of an integration was last changed, in a part of the page that says its
 * version of the process, and on the rails of the page. False when that is missing or no longer holds. Throws where storage is off.
 */
export function showShown(
	root: HTMLElement,
	integration: string,
	within: ParentNode = document,
): boolean {
	const shown: Shown = JSON.parse(
		localStorage.getItem(shownKey(integration)) ?? "",
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
	paintRail(processOf(integration), shown.stages, tasks, within);
	return true;
}
