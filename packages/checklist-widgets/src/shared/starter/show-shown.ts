import type { Glance } from "@slipway/core/checklist";
import type { Shown } from "../progress/shown.ts";
import { today } from "./attempt.ts";
import { paintRail, paintTasks } from "./paint-progress.ts";
import { processOf, shownKey } from "./storage-keys.ts";

/**
 * Shows what was worked out when the progress of an integration was last changed, in a part of the page that says its
 * version of the process, and on the rails within another. Answers with where the integration is; undefined when nothing
 * was written down, or what was no longer holds. Throws where storage is off.
 */
export function showShown(
	root: HTMLElement,
	integration: string,
	within: ParentNode = document,
): Glance | undefined {
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
		return undefined;
	/** What holds now, of what holds from some day on by both clocks. */
	const now = <What>(all: readonly (readonly [string, string, What])[]) =>
		all.findLast(([from, to]) => from <= day && to <= there)?.[2];
	const tasks = Object.entries(shown.tasks).map(([id, { state, words }]) => ({
		task: { id },
		state,
		words: now(words) ?? "",
	}));
	paintTasks(root, tasks);
	paintRail(processOf(integration), shown.stages, tasks, within);
	return now(shown.glance);
}
