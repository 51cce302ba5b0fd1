/** An element by where it stands in a text. Places are counted from the beginning of the text. */
export interface Tag {
	/** Its local name, with its number among siblings of that name: `Room[2]`. */
	readonly step: string;
	/** The element that it stands in; undefined for a root. */
	readonly above: Tag | undefined;
	/** How many elements it stands in. */
	readonly depth: number;
	readonly start: number;
	/** Behind the start tag. */
	readonly inside: number;
	/** Before the end tag. */
	end: number;
	/** Behind the end tag. */
	after: number;
	/** Whether it is one tag alone: `<Room/>`. */
	readonly empty: boolean;
}

// What is not closed goes on to the end, and no attribute holds a less-than sign, so that the search for the end of a tag never goes past the next one.
const token =
	/<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<(\/?)(?:[\w.-]+:)?([\w.-]+)(?:"[^"<]*"|'[^'<]*'|[^"'<>])*>/g;

/** The elements of an XML text in order. One that is never closed ends with the text. */
export function tagsIn(xml: string): readonly Tag[] {
	const tags: Tag[] = [];
	const open: { readonly tag?: Tag; readonly counts: Map<string, number> }[] = [
		{ counts: new Map() },
	];
	for (const match of xml.matchAll(token)) {
		const [text, slash, name] = match;
		if (name === undefined) continue;
		if (slash === "/") {
			const closed = open.length > 1 ? open.pop()?.tag : undefined;
			if (!closed) continue;
			closed.end = match.index;
			closed.after = match.index + text.length;
			continue;
		}
		const above = open.at(-1);
		const number = (above?.counts.get(name) ?? 0) + 1;
		above?.counts.set(name, number);
		const inside = match.index + text.length;
		const empty = text.endsWith("/>");
		const tag: Tag = {
			step: `${name}[${number}]`,
			above: above?.tag,
			depth: open.length - 1,
			start: match.index,
			inside,
			end: empty ? inside : xml.length,
			after: empty ? inside : xml.length,
			empty,
		};
		tags.push(tag);
		if (!empty) open.push({ tag, counts: new Map() });
	}
	return tags;
}
