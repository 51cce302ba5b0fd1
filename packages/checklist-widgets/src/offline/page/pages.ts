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
				...pages.map(({ path, group, title }) => {
					const link = document.createElement("a");
					link.href = base + path;
					link.textContent = shortTitle(path, group, title, name);
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

/** A title below the name of its guide, which it need not repeat. */
function shortTitle(
	path: string,
	group: string,
	title: string,
	name: string,
): string {
	if (path === "") return "Home";
	return path === `${group}/` ? "Overview" : title.replace(`${name}: `, "");
}
