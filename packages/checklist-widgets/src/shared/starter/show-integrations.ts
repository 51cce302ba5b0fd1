import { processOf } from "./storage-keys.ts";
import { storedIntegrations, titleOf } from "./stored-integrations.ts";

/** Fills the list of integrations with a provider at the top of its pages: each leads to the same page for that one. */
export function showIntegrations(open: string): void {
	const process = processOf(open);
	for (const place of document.querySelectorAll<HTMLElement>(
		`[data-integrations="${process}"]`,
	)) {
		const items = storedIntegrations()
			.filter((each) => each.process === process)
			.map((each) => {
				const link = document.createElement("a");
				link.href = `?integration=${each.id}`;
				link.textContent = titleOf(each, place.dataset.provider ?? process);
				if (each.id === open) link.setAttribute("aria-current", "true");
				const item = document.createElement("li");
				item.append(link);
				return item;
			});
		place.querySelector("ul")?.replaceChildren(...items);
		place.hidden = false;
	}
}
