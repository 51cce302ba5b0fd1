import type { z } from "zod";

/** How often a child may stand in its place. */
type Count = "one" | "maybe" | "some" | "several";

/** A child of an element: what it is, and how often it stands there. */
export interface Child<E extends z.ZodType, C extends Count> {
	readonly element: E;
	readonly count: C;
	/** The most of them that the schema takes. */
	readonly most: number;
	/** Whether a guide demands it where the schema does not. */
	readonly demanded: boolean;
	/** The most of them that a guide takes, where that is less. */
	readonly guideMost?: number;
}

/** Exactly one. */
export const one = <E extends z.ZodType>(element: E): Child<E, "one"> => ({
	element,
	count: "one",
	most: 1,
	demanded: false,
});

/** One or none. */
export const maybe = <E extends z.ZodType>(element: E): Child<E, "maybe"> => ({
	...one(element),
	count: "maybe",
});

/** One or more, as a list. */
export const some = <E extends z.ZodType>(
	element: E,
	most = Number.POSITIVE_INFINITY,
): Child<E, "some"> => ({ ...one(element), count: "some", most });

/** None or more, as a list. */
export const several = <E extends z.ZodType>(
	element: E,
	most = Number.POSITIVE_INFINITY,
): Child<E, "several"> => ({ ...one(element), count: "several", most });

/** A child that the schema leaves open and a guide demands. */
export const demandedChild = <
	E extends z.ZodType,
	C extends "maybe" | "several",
>(
	child: Child<E, C>,
): Child<E, { maybe: "one"; several: "some" }[C]> => ({
	...child,
	count: ({ maybe: "one", several: "some" } as const)[child.count],
	demanded: true,
});

/** A child of which a guide takes fewer than the schema. */
export const atMost = <E extends z.ZodType, C extends Count>(
	guideMost: number,
	child: Child<E, C>,
): Child<E, C> => ({ ...child, guideMost });

/** The children of an element by name, in the order in which they stand. */
export type Children = Readonly<Record<string, Child<z.ZodType, Count>>>;

type SchemaOf<T> =
	T extends Child<infer E, infer C>
		? {
				one: E;
				maybe: z.ZodOptional<E>;
				some: z.ZodArray<E>;
				several: z.ZodOptional<z.ZodArray<E>>;
			}[C]
		: never;

/** The shape that children give to the data of an element. */
export type ShapeOfChildren<C extends Children> = {
	[Name in keyof C]: SchemaOf<C[Name]>;
};

/** A child as a schema of what is read of it. */
export function schemaOfChild(
	name: string,
	{ element, count, most, guideMost = most }: Child<z.ZodType, Count>,
): z.ZodType {
	if (count === "one") return element;
	if (count === "maybe") return element.optional();
	const listed = element
		.array()
		.min(1, `Expected at least one ${name}`)
		.max(guideMost, `Expected at most ${guideMost} ${name}`);
	return count === "some" ? listed : listed.optional();
}
