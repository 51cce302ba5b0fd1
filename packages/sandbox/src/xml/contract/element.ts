import { z } from "zod";
import {
	type Attributes,
	type ShapeOfAttributes,
	schemaOfAttribute,
} from "./attribute.ts";
import { type Children, type ShapeOfChildren, schemaOfChild } from "./child.ts";
import type { Contract } from "./contract.ts";
import { isElement } from "./is-element.ts";
import { labelled } from "./labelled.ts";
import { structureOf } from "./structure.ts";

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

/**
 * Describes an element: its attributes, which are optional unless they say otherwise, its children in order, its text.
 *
 * @example
 * ```ts
 * import { element, flag, one, required, text } from "@slipway/sandbox/xml/contract";
 *
 * const Stay = element({
 * 	attributes: { Code: required(text(1, 4)) },
 * 	children: { Room: one(element({ attributes: { Sea: flag } })) },
 * });
 * Stay.safeParse({ "@Code": "A", Room: { "@Sea": "true" } }).success; // => true
 * Stay.safeParse({ "@Code": "A", Room: {}, Extra: {} }).success; // => false
 * ```
 */
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
