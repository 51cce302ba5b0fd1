import type { StateValue } from "../state/state-values.ts";

/** How far a stage is. */
interface Mark {
	readonly id: string;
	readonly mark: StateValue<"data-progress"> | undefined;
	readonly words: string;
}

/** How a task stands. */
export interface Standing {
	readonly task: { readonly id: string };
	readonly state: StateValue<"data-state">;
	readonly words: string;
}

/**
 * Shows on the rails of a process, and in the sidebar of its guide, how far each stage and each of its tasks is.
 *
 * @param within the part of the page whose rails are meant.
 */
export function paintRail(
	process: string,
	stages: readonly Mark[],
	tasks: readonly Standing[],
	within: ParentNode = document,
): void {
	const rail = `[data-rail="${process}"]`;
	for (const { id, mark, words } of stages)
		for (const station of within.querySelectorAll<HTMLElement>(
			`${rail} > [data-stage="${id}"],a[data-stage][href$="/${process}/${id}/"]`,
		)) {
			if (mark) station.dataset.progress = mark;
			else delete station.dataset.progress;
			let place = station.querySelector<HTMLElement>("[data-rail-words]");
			// A link of the sidebar shows a mark only: what it means is said behind its name.
			if (!place && station.localName === "a") {
				station.append(" ");
				place = document.createElement("span");
				place.className = "sr-only";
				place.dataset.railWords = "";
				station.append(place);
			}
			if (place) place.textContent = words;
		}
	for (const each of within.querySelectorAll(rail)) paintTasks(each, tasks);
}

/** Shows in the page as it was served how each task stands. */
export function paintTasks(root: ParentNode, tasks: readonly Standing[]): void {
	for (const { task, state, words } of tasks)
		for (const place of root.querySelectorAll<HTMLElement>(
			`[data-task="${task.id}"]`,
		)) {
			place.dataset.state = state;
			const box = place.querySelector("input");
			if (box) box.checked = state === "done";
			const line = place.querySelector(".tick-words");
			if (line) line.textContent = words;
		}
}
