import type { Glance } from "@slipway/core/checklist";
import { attempt } from "./attempt.ts";

/**
 * Shows what is stored: as it was written down for pages that are only read, or else worked out anew. What it takes is
 * fetched, because most readers have stored nothing; where it cannot be, the page stays as it was served. What has come
 * alive meanwhile shows it by itself.
 *
 * @param isTakenOver whether a checklist is on its way that works it out by itself.
 * @param within the part of the page whose rails are meant; without it all of them.
 * @returns where the integration is.
 */
export async function showStored(
	root: HTMLElement,
	integration: string,
	stored: string,
	isTakenOver: boolean,
	within?: ParentNode,
): Promise<Glance | undefined> {
	try {
		const shown = await import("./show-shown.ts");
		if ("alive" in root.dataset) return undefined;
		const glance = attempt(() => shown.showShown(root, integration, within));
		if (glance || isTakenOver) return glance;
		const derived = await import("../progress/derive.ts");
		return await derived.derive(root, integration, stored, within);
	} catch {
		// The page is complete without it.
		return undefined;
	}
}
