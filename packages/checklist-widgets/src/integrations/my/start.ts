import { storedIntegrations } from "../../shared/starter/stored-integrations.ts";
import { isTooOld } from "../../shared/starter/too-old.ts";
import { watchPresses } from "../../shared/starter/watch-presses.ts";

/**
 * The script of the page with all integrations of this browser. Who has some does not see first what the page is for.
 * Resolves when they are drawn, or cannot be.
 */
export async function startMyIntegrations(): Promise<void> {
	const root = document.querySelector<HTMLElement>("[data-my]");
	if (isTooOld() || !root) return;
	if (storedIntegrations().length > 0) root.dataset.begun = "";
	const released = watchPresses(root);
	try {
		const { mount } = await import("./mount.tsx");
		await mount(root, released);
	} catch {
		root.dataset.trouble = "";
	}
}
