/** A heading of a page, for its table of contents. */
export interface Heading {
	readonly depth: 2 | 3;
	readonly slug: string;
	readonly text: string;
}

/**
 * A section of a page. Its heading, the table of contents and its place in the page come from here; what is drawn below
 * the heading is found by its name.
 */
export interface Section<Name extends string = string> extends Heading {
	readonly name: Name;
	/** The headings that its body draws itself, in their order. */
	readonly within: readonly Heading[];
}

/** A section as a row of a page's list: what it is called and when there is something to say in it. */
export interface SectionRow<Subject> {
	readonly name: string;
	readonly title: string | ((subject: Subject) => string);
	/** 2 unless given. */
	readonly depth?: 2 | 3;
	/** Always unless given. */
	readonly when?: (subject: Subject) => boolean;
	readonly within?: (subject: Subject) => readonly Heading[];
}

/** The sections that have something to say about a subject, in order. */
export function sectionsFrom<Subject, Name extends string>(
	rows: readonly (SectionRow<Subject> & { readonly name: Name })[],
	subject: Subject,
	slugOf: (name: Name) => string = (name) => name,
): readonly Section<Name>[] {
	return rows
		.filter(({ when }) => when?.(subject) ?? true)
		.map(({ name, title, depth = 2, within }) => ({
			name,
			slug: slugOf(name),
			text: typeof title === "string" ? title : title(subject),
			depth,
			within: within?.(subject) ?? [],
		}));
}

/** A page's table of contents. */
export const headingsOf = (sections: readonly Section[]): readonly Heading[] =>
	sections.flatMap(({ depth, slug, text, within }) => [
		{ depth, slug, text },
		...within,
	]);

/** Whether a record of a definition has anything in it. */
export const some = (record: object) => Object.keys(record).length > 0;
