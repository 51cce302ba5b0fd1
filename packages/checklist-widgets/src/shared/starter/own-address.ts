/**
 * Puts the address under which the reader reads in the place of the one that the site was built for. They differ where
 * nobody told the build its address, and behind another name of the same host.
 */
export function ownAddress(): void {
	for (const element of document.querySelectorAll<HTMLElement>(
		"[data-own-address] code",
	)) {
		const built =
			element.closest<HTMLElement>("[data-own-address]")?.dataset.ownAddress;
		if (built && built !== location.origin)
			element.textContent = element.textContent.replaceAll(
				built,
				location.origin,
			);
	}
}
