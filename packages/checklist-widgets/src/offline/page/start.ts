import type { Kept } from "@slipway/offline/messages";
import { ask } from "../ask.ts";
import { drawGuides } from "./guides.ts";
import { drawPages } from "./pages.ts";

/** The script of the page about what works without a network, which also stands in for pages that are not kept. */
export async function startOfflinePage(base: string): Promise<void> {
	const shown = (name: string) =>
		document.querySelector<HTMLElement>(`[data-offline=${name}]`);
	const { pathname } = location;
	const missing = shown("missing");
	if (missing && pathname !== `${base}offline/`) {
		missing.hidden = false;
		const address = missing.querySelector("code");
		if (address) address.textContent = pathname;
		missing
			.querySelector("button")
			?.addEventListener("click", () => location.reload());
	}
	const guides = shown("guides");
	const pages = shown("pages");
	if (!guides || !pages) return;
	if (!navigator.serviceWorker) {
		const reason = shown("no-worker");
		if (reason) reason.hidden = false;
		return;
	}
	const { active } = await navigator.serviceWorker.ready;
	if (!active) return;
	const draw = (kept: Kept) => {
		drawGuides(guides, kept, active, draw);
		drawPages(pages, kept, base);
	};
	draw(await ask<Kept>(active, { type: "what-is-kept" }));
}
