import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

/**
 * Brings a part of a page to life, in the place of what was served there. If drawing it ever fails, then or later, what
 * was served comes back, readable, with a notice; what is stored is not touched.
 *
 * @param slots other places that the same tree draws into, through portals.
 */
export function renderIsland(
	place: HTMLElement,
	tree: ReactNode,
	slots: Iterable<HTMLElement> = [],
): void {
	const served = [place, ...slots].map(
		(each) => [each, [...each.childNodes]] as const,
	);
	for (const slot of slots) slot.replaceChildren();
	const root = createRoot(place, {
		onUncaughtError: (error) => {
			console.error(error);
			// React is still busy with taking everything away.
			queueMicrotask(restore);
		},
	});
	flushSync(() => root.render(tree));

	function restore() {
		root.unmount();
		for (const [each, nodes] of served) {
			each.replaceChildren(...nodes);
			// Nobody listens any more.
			for (const control of each.querySelectorAll<HTMLInputElement>(
				"input, button, select, textarea",
			))
				control.disabled = true;
		}
		const notice = document.createElement("p");
		notice.className = "notice stopped";
		notice.role = "alert";
		notice.textContent =
			"This part stopped working. Your data is untouched. Reload the page.";
		place.prepend(notice);
	}
}
