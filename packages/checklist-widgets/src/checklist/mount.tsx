import type { Change, Plan } from "@slipway/core/checklist";
import { renderIsland } from "../shared/island/render-island.tsx";
import { progressStore } from "../shared/progress/store.ts";
import { ChecklistIsland } from "./ChecklistIsland.tsx";
import { Part } from "./part/Part.tsx";

/**
 * Fetches the plan of a page's checklist and brings the checklist to life when it is told to. What the page was served
 * with is replaced by the same; focus, open folds and what was said meanwhile are carried over.
 */
export async function prepare(
	root: HTMLElement,
): Promise<(pending: readonly Change[]) => void> {
	const { integration = "", plan: address = "", home = "" } = root.dataset;
	const response = await fetch(address);
	const plan: Plan = await response.json();
	const store = progressStore(integration);
	return (pending) => {
		const arrivedWith = store.takePending(plan, pending);
		const giveFocusBack = focusIn(root);
		const opened = new Set(
			[...root.querySelectorAll("details[open]")].map(({ id }) => id),
		);
		const given = { plan, home, store, opened, arrivedWith };
		const slots = new Map(
			[...root.querySelectorAll<HTMLElement>("[data-slot]")].map((slot) => [
				slot.dataset.slot ?? "",
				slot,
			]),
		);
		const isWhole = slots.size === 0;
		const place = isWhole ? root : document.createElement("div");
		if (!isWhole) root.prepend(place);
		renderIsland(
			place,
			isWhole ? (
				<ChecklistIsland {...given} />
			) : (
				<Part {...given} root={root} slots={slots} />
			),
			[...slots.values()],
		);
		root.dataset.alive = "";
		giveFocusBack();
	};
}

const focusable = "a[href], button, input, select, textarea, summary";

/** Remembers what has the focus, by its id or its place in a part of the page; gives the focus back afterwards. */
function focusIn(root: HTMLElement): () => void {
	const focused = document.activeElement;
	const around = focused?.closest<HTMLElement>("[data-slot]") ?? root;
	const places = () => around.querySelectorAll<HTMLElement>(focusable);
	const place = Array.from<Element | null>(places()).indexOf(focused);
	return () => {
		const again = focused?.id
			? document.getElementById(focused.id)
			: places()[place];
		// Scrolls when it has moved out of sight: the living list is not of the same height.
		again?.focus();
	};
}
