import { attempt } from "../../shared/starter/attempt.ts";
import { offerIntegrations } from "../../shared/starter/open-integration.ts";
import { showStored } from "../../shared/starter/show-stored.ts";
import { progressKey, shownKey } from "../../shared/starter/storage-keys.ts";
import { isTooOld } from "../../shared/starter/too-old.ts";

/**
 * The script of pages that only show how far the reader is, on rails and in the sidebar. Each `[data-standing]` names a
 * process, with the address and the version of its checklist. A page with a checklist shows all of it by itself.
 */
export function startStandings(): void {
	if (isTooOld() || document.querySelector("[data-checklist]")) return;
	for (const root of document.querySelectorAll<HTMLElement>("[data-standing]"))
		start(root);
}

function start(root: HTMLElement): void {
	const integration = offerIntegrations(root.dataset.standing ?? "");
	const look = () => {
		const stored = attempt(() =>
			localStorage.getItem(progressKey(integration)),
		);
		if (stored) showStored(root, integration, stored, false);
	};
	look();
	// Ticks in another tab, written down for pages like this one last; a page that comes back has missed them.
	addEventListener("storage", ({ key, newValue }) => {
		if (newValue && key === shownKey(integration)) look();
	});
	addEventListener("pageshow", ({ persisted }) => {
		if (persisted) look();
	});
}
