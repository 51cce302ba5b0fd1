import { attempt } from "./attempt.ts";

/**
 * Shows what is stored: as it was written down for pages that are only read, or else worked out anew. What it takes is
 * fetched, because most readers have stored nothing.
 *
 * @param isTakenOver whether a checklist is on its way that works it out by itself.
 */
export async function showStored(
	root: HTMLElement,
	process: string,
	stored: string,
	isTakenOver: boolean,
): Promise<void> {
	const shown = await import("./show-shown.ts");
	if (attempt(() => shown.showShown(root, process)) || isTakenOver) return;
	const derived = await import("../progress/derive.ts");
	derived.derive(root, process, stored);
}
