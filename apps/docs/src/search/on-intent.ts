const searchUi = () => import("./search-ui.ts");

/**
 * Stands in for Pagefind's interface, which Starlight constructs on every page as soon as the browser is idle. The real
 * one (28 kB gzip) is fetched when the reader turns to the search: pointer over the button, focus on it, a click, or
 * Ctrl/Cmd+K. The list of keys comes when “?” is pressed.
 */
export class PagefindUI {
	constructor(options: { bundlePath: string; baseUrl: string }) {
		const listening = new AbortController();
		const { signal } = listening;
		let loading = false;
		const load = async () => {
			if (loading) return;
			loading = true;
			try {
				const { PagefindUI: Real } = await searchUi();
				new Real(options);
				listening.abort();
				const dialog = document.querySelector("site-search dialog[open]");
				dialog?.querySelector("input")?.focus();
			} catch {
				// Offline for a moment: the next turn to the search tries again.
				loading = false;
			}
		};
		for (const button of document.querySelectorAll(
			"site-search button[data-open-modal]",
		))
			for (const event of ["pointerenter", "touchstart", "focus", "click"])
				button.addEventListener(event, load, { signal, passive: true });
		window.addEventListener("keydown", (event) => {
			if (event.key === "?") searchUi().then((ui) => ui.keysAsked(event));
			else if ((event.metaKey || event.ctrlKey) && event.key === "k") load();
		});
		// The dialog may have been opened before this stand-in arrived.
		if (document.querySelector("site-search dialog[open]")) load();
	}
}
