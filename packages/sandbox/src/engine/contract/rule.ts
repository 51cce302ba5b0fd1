/**
 * How sure the sandbox is of a rule or an operation. `published`: the provider's documentation says so. `derived`: it
 * follows from what the documentation says. `modelled`: our own choice where the documentation is silent.
 */
export type Confidence = "published" | "derived" | "modelled";

/** Where a rule stands. */
export interface Source {
	readonly title: string;
	readonly address?: string;
}

/** One thing that a provider demands of a request. */
export interface Rule {
	/** The rule in a sentence. */
	readonly says: string;
	readonly confidence: Confidence;
	/** A key of the mock's sources. */
	readonly source: string;
}

/** Writes rules that stand in one of the given sources: `const rule = rulesFrom(sources)`. */
export const rulesFrom =
	<Name extends string>(_: Readonly<Record<Name, Source>>) =>
	(says: string, confidence: Confidence, source: Name): Rule => ({
		says,
		confidence,
		source,
	});
