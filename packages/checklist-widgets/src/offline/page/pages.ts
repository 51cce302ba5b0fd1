import type { Kept } from "@slipway/offline/messages";

/** The pages that open without a network, those of one guide together. */
export function drawPages(
	place: HTMLElement,
	{ guides, pages }: Kept,
	base: string,
): void {
	const names = new Map(guides.map(({ id, name }) => [id, name]));
	const groups = Map.groupBy(
		pages.filter(({ path }) => path !== "offline/"),
		({ group }) => names.get(group) ?? "Other pages",
	);
	place.replaceChildren(
		...[...groups].map(([name, pages]) => {
			const item = document.createElement("li");
			const list = document.createElement("ul");
			list.append(
				...pages.map(({ path, title }) => {
					const link = document.createElement("a");
					link.href = base + path;
					link.textContent = title.replace(`${name}: `, "");
					const entry = document.createElement("li");
					entry.append(link);
					return entry;
				}),
			);
			item.append(name, list);
			return item;
		}),
	);
}
