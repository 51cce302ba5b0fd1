/** An answer's envelope. */
export const enveloped = (kind: string, data: object) => ({
	api_version: "3.8.0",
	data: { kind, ...data },
});

/** One page of a list. */
export function paged<Item>(
	kind: string,
	items: readonly Item[],
	view: (item: Item) => object,
	query: {
		readonly items_per_page?: number | undefined;
		readonly start_index?: number | undefined;
		readonly page?: number | undefined;
	},
) {
	const size = query.items_per_page ?? 10;
	const start = query.start_index ?? ((query.page ?? 1) - 1) * size + 1;
	const shown = items.slice(start - 1, start - 1 + size);
	return enveloped(kind, {
		current_item_count: shown.length,
		items_per_page: size,
		start_index: start,
		total_items: items.length,
		page_index: Math.ceil(start / size),
		total_pages: Math.ceil(items.length / size),
		items: shown.map(view),
	});
}

/** A whole list, where there are no pages. */
export const listed = (kind: string, items: readonly object[]) =>
	enveloped(kind, { total_items: items.length, items });
