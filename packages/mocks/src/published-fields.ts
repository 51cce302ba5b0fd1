import type { Source } from "@slipway/sandbox/engine";

/** The fields that a provider documents of one kind of object in its answers, and what becomes of each here. */
export interface FieldTable<SourceName extends string = string> {
	/** The object, by the provider's own name. */
	readonly model: string;
	/** A key of the mock's sources. */
	readonly source: SourceName;
	/** The answers that hold it: operation, and JSON pointer with `*` for every item of a list. */
	readonly answers?: Readonly<Record<string, string>>;
	/** Fields that every such object has. */
	readonly always: readonly string[];
	/** Fields that some of them have. */
	readonly sometimes?: readonly string[];
	/** Fields that come back as they were sent. */
	readonly returned?: readonly string[];
	/** Fields that the sandbox leaves out, by the reason in a sentence. */
	readonly leftOut?: Readonly<Record<string, readonly string[]>>;
	/** Fields that hold objects of another table, by its model. */
	readonly parts?: Readonly<Record<string, string>>;
	/** Fields that hold objects of no fixed form. */
	readonly free?: readonly string[];
}

/** What is known of the fields of a mock's answers. */
export interface PublishedFields<SourceName extends string = string> {
	readonly tables: readonly FieldTable<SourceName>[];
	/** Operations whose answers no public text describes field by field, with the reason as a sentence. */
	readonly undescribed: Readonly<Record<string, string>>;
}

/** Declares what is known of the fields, so that the compiler knows the sources: `fieldsFrom(sources)({...})`. */
export const fieldsFrom =
	<Name extends string>(_: Readonly<Record<Name, Source>>) =>
	(fields: PublishedFields<Name>): PublishedFields<Name> =>
		fields;

/** Names that are written one after the other. */
export const names = (text: string): readonly string[] =>
	text.split(/\s+/).filter((name) => name !== "");

/** The fields of a table that answers can have. */
export const playedOf = ({
	always,
	sometimes = [],
	returned = [],
}: FieldTable): readonly string[] => [...always, ...sometimes, ...returned];

/** How many fields a table has, and how many of them are played. */
export const countOf = (
	table: FieldTable,
): { readonly published: number; readonly played: number } => {
	const played = playedOf(table).length;
	const leftOut = Object.values(table.leftOut ?? {}).flat().length;
	return { published: played + leftOut, played };
};
