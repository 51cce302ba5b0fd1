import type { Basis, Guide } from "../guide.ts";

/** How a fact is known, as data attribute and as word. */
export type BasisKind = "published" | "derived" | "assumed";

/** The place of a fact in a source. */
export interface Citation {
	readonly sourceId: string;
	readonly number: number;
	readonly title: string;
	readonly at: string;
}

/** A basis ready to print. */
export interface BasisWords {
	readonly kind: BasisKind;
	readonly word: string;
	/** The formula of a derived fact, the reason of an assumed one. */
	readonly because?: string;
	readonly citations: readonly Citation[];
}

/** A basis ready to print: its kind, its reason and where to look it up. */
export function basisWords(basis: Basis, guide: Guide): BasisWords {
	if ("published" in basis)
		return {
			kind: "published",
			word: "Published",
			citations: [citation(basis.published, basis.at, guide)],
		};
	if ("derived" in basis)
		return {
			kind: "derived",
			word: "Derived",
			because: basis.derived,
			citations: basis.from.map(({ source, at }) =>
				citation(source, at, guide),
			),
		};
	return {
		kind: "assumed",
		word: "Assumed",
		because: basis.assumed,
		citations: [],
	};
}

function citation(sourceId: string, at: string, guide: Guide): Citation {
	return {
		sourceId,
		number: guide.sourceNumbers.get(sourceId) ?? 0,
		title: guide.process.sources[sourceId]?.title ?? sourceId,
		at,
	};
}
