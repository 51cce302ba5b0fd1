/** What of the comparison is shown. */
export interface Choice {
	readonly providers: readonly string[];
	readonly rows: readonly string[];
	/** The row by which providers are put in order; empty for the order in which they are served. */
	readonly order: string;
}

/** A choice as the fragment of an address, without what is as served: `providers=prioticket,trip-com&order=tasks`. */
export function fragmentOf(choice: Choice, all: Choice): string {
	return (["providers", "rows"] as const)
		.filter((list) => choice[list].length < all[list].length)
		.map((list) => `${list}=${choice[list].join(",")}`)
		.concat(choice.order === "" ? [] : `order=${choice.order}`)
		.join("&");
}

/** The choice that a fragment carries. Names that are not known are left out; a list without any known name is whole. */
export function choiceOf(fragment: string, all: Choice): Choice {
	const given = new URLSearchParams(fragment.replace(/^#/, ""));
	const known = (list: "providers" | "rows") => {
		const wanted = (given.get(list) ?? "").split(",");
		const found = all[list].filter((name) => wanted.includes(name));
		return found.length > 0 ? found : all[list];
	};
	const order = given.get("order") ?? "";
	return {
		providers: known("providers"),
		rows: known("rows"),
		order: all.rows.includes(order) ? order : "",
	};
}
