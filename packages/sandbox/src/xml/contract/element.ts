import { z } from "zod";
import {
	type Attributes,
	type ShapeOfAttributes,
	schemaOfAttribute,
} from "./attribute.ts";
import { type Children, type ShapeOfChildren, schemaOfChild } from "./child.ts";
import { labelled } from "./labelled.ts";
import { isElement, structureOf } from "./structure.ts";

/** An element as it is described: one description is type, check and documentation. */
export interface Contract {
	readonly attributes: Attributes;
	/** In the order in which they stand. */
	readonly children: Children;
	/** Whether the children may stand in any order. */
	readonly unordered: boolean;
	/** Children of which only one group is there; the first of the group that is there must be. */
	readonly alternatives: readonly (readonly string[])[];
	/** Whether none of the alternatives is well, too. */
	readonly noneWillDo: boolean;
	/** Whether it has text. */
	readonly text: boolean;
	/** Whether it may hold more than is described, because its schema is not public. */
	readonly more: boolean;
}

type Described<
	A extends Attributes,
	C extends Children,
	T extends z.ZodType | undefined,
> = ShapeOfAttributes<A> &
	ShapeOfChildren<C> &
	(T extends z.ZodType ? { "#text": T } : unknown);

/** The schema of an element. It is a schema of an object that sees the order of children, too. */
export interface ElementSchema<Shape extends z.core.$ZodLooseShape>
	extends z.ZodObject<Shape, z.core.$strip> {}

const ElementSchema = z.core.$constructor<z.ZodObject>(
	"ElementSchema",
	(schema, definition) => {
		z.ZodObject.init(schema, definition);
		const { contract } = definition as typeof definition & {
			readonly contract: Contract;
		};
		const { parse } = schema._zod;
		schema._zod.parse = (payload, context) => {
			const { value } = payload;
			if (!isElement(value)) return parse(payload, context);
			const { element, issues } = structureOf(contract, value);
			payload.value = element;
			const result = parse(payload, context);
			if (result instanceof Promise)
				throw new Error("An element is judged at once.");
			result.issues = [...issues, ...labelled(result.issues, contract, value)];
			return result;
		};
	},
);

/** Describes an element: its attributes, which are optional unless they say otherwise, its children in order, its text. */
export function element<
	const A extends Attributes = Record<never, never>,
	const C extends Children = Record<never, never>,
	T extends z.ZodType | undefined = undefined,
>({
	attributes = {} as A,
	children = {} as C,
	text,
	unordered = false,
	alternatives = [],
	noneWillDo = false,
	more = false,
}: {
	readonly attributes?: A;
	readonly children?: C;
	readonly text?: T;
	readonly unordered?: boolean;
	readonly alternatives?: readonly (readonly (keyof C & string)[])[];
	readonly noneWillDo?: boolean;
	readonly more?: boolean;
}): ElementSchema<Described<A, C, T>> {
	const shape: Record<string, z.ZodType> = {};
	for (const [name, each] of Object.entries(attributes))
		shape[`@${name}`] = schemaOfAttribute(each);
	if (text) shape["#text"] = text;
	for (const [name, each] of Object.entries(children))
		shape[name] = schemaOfChild(name, each);
	const contract: Contract = {
		attributes,
		children,
		unordered,
		alternatives,
		noneWillDo,
		text: text !== undefined,
		more,
	};
	return new ElementSchema({
		type: "object",
		shape,
		contract,
	} as never) as never;
}

/** An element whose inside is not described: whatever it holds is well. */
export const undescribed = z.record(z.string(), z.unknown());
