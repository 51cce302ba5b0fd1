import type { z } from "zod";

/** An attribute that is more than optional, or narrower than the schema has it. A plain schema is an optional attribute. */
export interface Attribute<S extends z.ZodType, Needed extends boolean> {
	readonly kind: "attribute";
	readonly schema: S;
	readonly needed: Needed;
	/** Whether a guide, and not the schema, asks for it. */
	readonly demanded: boolean;
	/** What the schema itself takes, where a guide takes less. */
	readonly wide?: z.ZodType;
}

/** An attribute that the schema requires. */
export const required = <S extends z.ZodType>(
	given: S | Attribute<S, false>,
): Attribute<S, true> => ({
	...asAttribute(given),
	needed: true,
	demanded: false,
});

/** An attribute that the schema leaves open and a guide demands. */
export const demanded = <S extends z.ZodType>(
	given: S | Attribute<S, false>,
): Attribute<S, true> => ({
	...asAttribute(given),
	needed: true,
	demanded: true,
});

/** An attribute of which a guide takes fewer values than the schema. */
export const narrowed = <S extends z.ZodType>(
	wide: z.ZodType,
	schema: S,
): Attribute<S, false> => ({
	kind: "attribute",
	schema,
	needed: false,
	demanded: false,
	wide,
});

/** The attributes of an element by name. */
export type Attributes = Readonly<
	Record<string, z.ZodType | Attribute<z.ZodType, boolean>>
>;

type SchemaOf<T> =
	T extends Attribute<infer S, infer Needed>
		? Needed extends true
			? S
			: z.ZodOptional<S>
		: T extends z.ZodType
			? z.ZodOptional<T>
			: never;

/** The shape that attributes give to the data of an element. */
export type ShapeOfAttributes<A extends Attributes> = {
	[Name in keyof A & string as `@${Name}`]: SchemaOf<A[Name]>;
};

/** An attribute with all that is said of it. */
export function asAttribute<S extends z.ZodType>(
	given: S | Attribute<S, boolean>,
): Attribute<S, boolean> {
	return "kind" in given
		? given
		: { kind: "attribute", schema: given, needed: false, demanded: false };
}

/** An attribute as a schema of what is read of it. */
export function schemaOfAttribute(
	given: z.ZodType | Attribute<z.ZodType, boolean>,
): z.ZodType {
	const { schema, needed } = asAttribute(given);
	return needed ? schema : schema.optional();
}
