import { attempt } from "./attempt.ts";
import { openKey, processOf, progressKey } from "./storage-keys.ts";

/**
 * The integration with a provider that a page is about: the one that the address names, else the one that this tab showed
 * before, else the one that was opened last, else the first. What this browser does not know is passed over.
 */
export function openIntegration(process: string): string {
	const key = openKey(process);
	let found = process;
	attempt(() => {
		const named = new URLSearchParams(location.search).get("integration");
		found =
			[named, sessionStorage[key], localStorage[key]].find(
				(id) =>
					id === process ||
					(id?.startsWith(`${process}~`) && localStorage[progressKey(id)]),
			) ?? process;
		// A tab stays with what it shows, whatever others open.
		sessionStorage[key] = found;
		if (found === named) localStorage[key] = found;
	});
	return found;
}

/** As `openIntegration`; says on the page which one it is, and leads to the others. Most readers have one. */
export function offerIntegrations(process: string): string {
	const integration = openIntegration(process);
	// Set as soon as there is a second one.
	if (attempt(() => localStorage[openKey(process)]))
		import("./show-integrations.ts")
			.then(({ showIntegrations }) => showIntegrations(integration))
			// The page is complete without it.
			.catch(() => {});
	return integration;
}

/** Makes an integration the one that the pages of its guide show, until another is opened. */
export function openNow(integration: string): void {
	attempt(() =>
		localStorage.setItem(openKey(processOf(integration)), integration),
	);
}
