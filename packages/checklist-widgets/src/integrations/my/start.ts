import { storedIntegrations } from "../../shared/starter/stored-integrations.ts";
import { isTooOld } from "../../shared/starter/too-old.ts";
import { watchPresses } from "../../shared/starter/watch-presses.ts";

/** The script of the page with all integrations of this browser. Who has some does not see first what the page is for. */
export function startMyIntegrations(): void {
	if (isTooOld()) return;
	for (const root of document.querySelectorAll<HTMLElement>("[data-my]")) {
		if (storedIntegrations().length > 0) root.dataset.begun = "";
		const released = watchPresses(root);
		import("./mount.tsx")
			.then(({ mount }) => mount(root, released))
			.catch(() => {
				root.dataset.trouble = "";
			});
	}
}
