import * as z from "zod";

/** Everything in a process that has a name and can be referred to. */
export const entityKinds = [
	"source",
	"question",
	"party",
	"contact",
	"document",
	"credential",
	"message",
	"case",
	"stage",
	"task",
] as const;
export type EntityKind = (typeof entityKinds)[number];

/**
 * `actor` is a reference too: `partner`, `provider`, or the name of a third party. An `option` is looked up in the
 * question around it.
 */
export type ReferenceKind = EntityKind | "actor" | "option";

/**
 * Stands in the raw schema type where a definition names another part of itself. {@link Narrow} replaces it with the
 * names that exist, so that the compiler points at a misspelling.
 */
export interface Reference<Kind extends ReferenceKind> {
	readonly reference: Kind;
}

/** Stands in the raw schema type for a record whose keys are the names of one kind of entity. */
export interface Keyed<Kind extends EntityKind | "option", Value> {
	readonly keyed: Kind;
	readonly value: Value;
}

/** Stands in the raw schema type for a condition on the answers to the questions. */
export interface ConditionSlot {
	readonly condition: true;
}

/** A name: lower-case words joined by hyphens. It stays the same for ever, because progress hangs on it. */
export const Name = z
	.string()
	.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		"a name is lower-case words joined by hyphens",
	);

/**
 * The name of another part of the definition. The kind travels in the schema's metadata, from which the run-time
 * reference check finds every place to look at.
 */
export function reference<Kind extends ReferenceKind>(
	kind: Kind,
	description: string,
) {
	const schema: unknown = Name.meta({ reference: kind, description });
	// The marker type exists for the compiler alone; the value is a string.
	return schema as z.ZodType<Reference<Kind>, Reference<Kind>>;
}

/** A record of named parts of one kind. */
export function keyed<
	Kind extends EntityKind | "option",
	Schema extends z.ZodType,
>(kind: Kind, value: Schema, description: string) {
	const schema: unknown = z
		.record(Name, value)
		.meta({ keyed: kind, description });
	return schema as z.ZodType<
		Keyed<Kind, z.output<Schema>>,
		Keyed<Kind, z.input<Schema>>
	>;
}

/** A record of named parts that may be left out: then it is empty. */
export function optionallyKeyed<
	Kind extends EntityKind,
	Schema extends z.ZodType,
>(kind: Kind, value: Schema, description: string) {
	const schema: unknown = z
		.record(Name, value)
		.default({})
		.meta({ keyed: kind, description });
	return schema as z.ZodDefault<
		z.ZodType<Keyed<Kind, z.output<Schema>>, Keyed<Kind, z.input<Schema>>>
	>;
}
