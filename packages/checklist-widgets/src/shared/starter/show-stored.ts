import { attempt } from "./attempt.ts";

/**
 * Shows what is stored: as it was written down for pages that are only read, or else worked out anew. What it takes is
 * fetched, because most readers have stored nothing; where it cannot be, the page stays as it was served. What has come
 * alive meanwhile shows it by itself.
 *
 * @param isTakenOver whether a checklist is on its way that works it out by itself.
 */
export async function showStored(
	root: HTMLElement,
	integration: string,
	stored: string,
	isTakenOver: boolean,
): Promise<void> {
	try {
		const shown = await import("./show-shown.ts");
		if ("alive" in root.dataset) return;
		if (attempt(() => shown.showShown(root, integration)) || isTakenOver)
			return;
		const derived = await import("../progress/derive.ts");
		await derived.derive(root, integration, stored);
	} catch {
		// The page is complete without it.
	}
}
