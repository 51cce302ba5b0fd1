import { z } from "zod";
import { asAttribute } from "../contract/attribute.ts";
import type { Contract } from "../contract/contract.ts";
import type { Node } from "./node.ts";
import { simpleType } from "./simple-type.ts";

/** How often an element stands in its place. */
interface Occurs {
	readonly least: number;
	readonly most: number;
}

const once: Occurs = { least: 1, most: 1 };

/** An element with its type, as XML Schema declares it. */
export function elementNode(
	name: string,
	schema: z.ZodType,
	occurs: Occurs | undefined = undefined,
): Node {
	return {
		name: "xsd:element",
		attributes: { name, ...(occurs && occursAttributes(occurs)) },
		holds: [complexType(schema)],
	};
}

const occursAttributes = ({ least, most }: Occurs) => ({
	...(least !== 1 && { minOccurs: String(least) }),
	...(most !== 1 && {
		maxOccurs: Number.isFinite(most) ? String(most) : "unbounded",
	}),
});

/** What an element holds: attributes, children in order, text. Whatever is not described may be anything. */
function complexType(schema: z.ZodType): Node {
	const parts = partsOf(schema);
	if (!parts) return { name: "xsd:complexType", holds: anything };
	const { attributes, children, text, unordered, more } = parts;
	if (text && children.length === 0)
		return {
			name: "xsd:complexType",
			holds: [
				{
					name: "xsd:simpleContent",
					holds: [
						{
							name: "xsd:extension",
							attributes: { base: "xsd:string" },
							holds: attributes,
						},
					],
				},
			],
		};
	return {
		name: "xsd:complexType",
		...(text && { attributes: { mixed: "true" } }),
		holds: [
			...(children.length > 0 || more
				? [
						{
							name: unordered ? "xsd:choice" : "xsd:sequence",
							...(unordered && {
								attributes: { minOccurs: "0", maxOccurs: "unbounded" },
							}),
							holds: [...children, ...(more ? [foreign] : [])],
						},
					]
				: []),
			...attributes,
			...(more ? [{ name: "xsd:anyAttribute", attributes: lax }] : []),
		],
	};
}

const lax = { processContents: "lax" };

const anything: readonly Node[] = [
	{
		name: "xsd:sequence",
		holds: [
			{
				name: "xsd:any",
				attributes: { ...lax, minOccurs: "0", maxOccurs: "unbounded" },
			},
		],
	},
	{ name: "xsd:anyAttribute", attributes: lax },
];

const foreign: Node = {
	name: "xsd:any",
	attributes: {
		namespace: "##other",
		...lax,
		minOccurs: "0",
		maxOccurs: "unbounded",
	},
};

interface Parts {
	readonly attributes: readonly Node[];
	readonly children: readonly Node[];
	readonly text: boolean;
	readonly unordered: boolean;
	readonly more: boolean;
}

/** Attributes and children of an element, from its contract where it has one; else from the fields of its data. */
function partsOf(schema: z.ZodType): Parts | undefined {
	const { contract } = schema._zod.def as { readonly contract?: Contract };
	if (contract) return partsOfContract(contract);
	const fields = fieldsOf(schema);
	return fields && partsOfFields(fields);
}

function partsOfContract({
	attributes,
	children,
	alternatives,
	unordered,
	text,
	more,
}: Contract): Parts {
	const chosen = new Set(alternatives.flat());
	return {
		attributes: Object.entries(attributes).map(([name, given]) => {
			const { schema, needed, wide } = asAttribute(given);
			return attributeNode(name, wide ?? schema, needed);
		}),
		children: Object.entries(children).map(([name, child]) =>
			elementNode(
				name,
				child.element,
				unordered
					? once
					: {
							least:
								chosen.has(name) || /maybe|several/.test(child.count) ? 0 : 1,
							most: child.most,
						},
			),
		),
		text,
		unordered,
		more,
	};
}

interface Field {
	readonly schema: z.ZodType;
	readonly optional: boolean;
}

/** The fields of an object; those of every alternative where there are several, each of which may then be missing. */
function fieldsOf(schema: z.ZodType): ReadonlyMap<string, Field> | undefined {
	if (schema instanceof z.ZodUnion) {
		const all = new Map<string, Field>();
		const sets = schema.options.map((each) => fieldsOf(each as z.ZodType));
		for (const fields of sets)
			for (const [name, field] of fields ?? [])
				all.set(name, {
					...field,
					optional:
						field.optional || sets.some((each) => each && !each.has(name)),
				});
		return all;
	}
	if (!(schema instanceof z.ZodObject)) return undefined;
	return new Map(
		Object.entries(schema.shape).map(([name, given]): [string, Field] => {
			const field = given as z.ZodType;
			return field instanceof z.ZodOptional
				? [name, { schema: field.unwrap() as z.ZodType, optional: true }]
				: [name, { schema: field, optional: false }];
		}),
	);
}

function partsOfFields(fields: ReadonlyMap<string, Field>): Parts {
	const all = [...fields];
	return {
		attributes: all.flatMap(([name, { schema, optional }]) =>
			name.startsWith("@")
				? [attributeNode(name.slice(1), schema, !optional)]
				: [],
		),
		children: all.flatMap(([name, { schema, optional }]) => {
			if (/^[@#]/.test(name)) return [];
			const list = schema instanceof z.ZodArray;
			return [
				elementNode(name, list ? (schema.element as z.ZodType) : schema, {
					least: optional ? 0 : 1,
					most: list ? Number.POSITIVE_INFINITY : 1,
				}),
			];
		}),
		text: fields.has("#text"),
		unordered: false,
		more: false,
	};
}

const attributeNode = (
	name: string,
	schema: z.ZodType,
	needed: boolean,
): Node => ({
	name: "xsd:attribute",
	attributes: { name, ...(needed && { use: "required" }) },
	holds: [simpleType(schema)],
});
