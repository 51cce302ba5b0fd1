import { z } from "zod";
import type { Node } from "./node.ts";

interface Described {
	readonly enum?: readonly unknown[];
	readonly const?: unknown;
	readonly minLength?: number;
	readonly maxLength?: number;
	readonly description?: string;
}

/** A text as a simple type: its length, or the words that it may be. What else it must be is said in words. */
export function simpleType(schema: z.ZodType): Node {
	const described = z.toJSONSchema(schema, {
		io: "input",
		unrepresentable: "any",
	}) as Described;
	const words =
		described.enum ?? (described.const === undefined ? [] : [described.const]);
	const facet = (name: string, value: unknown): Node => ({
		name: `xsd:${name}`,
		attributes: { value: String(value) },
	});
	return {
		name: "xsd:simpleType",
		holds: [
			...(described.description
				? [
						{
							name: "xsd:annotation",
							holds: [
								{ name: "xsd:documentation", holds: [described.description] },
							],
						},
					]
				: []),
			{
				name: "xsd:restriction",
				attributes: { base: "xsd:string" },
				holds:
					words.length > 0
						? words.map((word) => facet("enumeration", word))
						: [
								...(described.minLength === undefined
									? []
									: [facet("minLength", described.minLength)]),
								...(described.maxLength === undefined
									? []
									: [facet("maxLength", described.maxLength)]),
							],
			},
		],
	};
}
