import { offerIntegrations } from "../../shared/starter/open-integration.ts";
import { isTooOld } from "../../shared/starter/too-old.ts";
import { watchPresses } from "../../shared/starter/watch-presses.ts";
import { whenIdle } from "../../shared/starter/when-idle.ts";

/**
 * The script of every page with a timeline: fetches the rest as soon as the page has nothing better to do, because what
 * was served was worked out on the day of the build. Until the first result is there, the page stays as it was served.
 */
export function startTimelines(): void {
	if (isTooOld()) return;
	for (const root of document.querySelectorAll<HTMLElement>(
		"[data-timeline]",
	)) {
		const released = watchPresses(root);
		offerIntegrations(root.dataset.timeline ?? "");
		whenIdle(() => {
			import("../mount.tsx")
				.then(({ mount }) => mount(root, released))
				.catch(() => {
					root.dataset.trouble = "";
				});
		});
	}
}
