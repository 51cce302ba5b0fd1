import type { Operation } from "../contract/operation.ts";
import { anyOf, jsonSchema } from "./json-schema.ts";

interface Parameter {
	readonly name: string;
	readonly in: "query" | "header";
	readonly required: boolean;
	readonly description?: string | undefined;
	readonly schema: object;
	readonly example?: string;
}

/**
 * Parameters of the path, and those of address and headers of any of the operations; required is what all of them
 * require.
 */
export function parametersOf(operations: readonly Operation[]): object[] {
	const names = new Map<string, Parameter[]>();
	for (const operation of operations)
		for (const parameter of [...queryOf(operation), ...headersOf(operation)]) {
			const key = `${parameter.in} ${parameter.name}`;
			names.set(key, [...(names.get(key) ?? []), parameter]);
		}
	return [
		...[...(operations[0]?.path ?? "").matchAll(/\{([^{}]+)\}/g)].map(
			([, name]) => ({
				name,
				in: "path",
				required: true,
				schema: { type: "string" },
			}),
		),
		...[...names.values()].map((same) => together(same, operations.length)),
	];
}

/** One parameter for those that several operations know by the same name. */
function together(same: readonly Parameter[], operations: number): object {
	const [first] = same;
	const description = same.find((each) => each.description)?.description;
	return {
		name: first?.name,
		in: first?.in,
		required:
			same.length === operations && same.every(({ required }) => required),
		...(description && { description }),
		schema: anyOf(same.map(({ schema }) => schema)),
		...(first?.example !== undefined && { example: first.example }),
	};
}

function queryOf({ query, needs = [] }: Operation): readonly Parameter[] {
	if (!query) return [];
	const { properties = {}, required = [] } = jsonSchema(query, "input") as {
		readonly properties?: Readonly<Record<string, { description?: string }>>;
		readonly required?: readonly string[];
	};
	return Object.entries(properties).map(([name, schema]) => ({
		name,
		in: "query",
		required: required.includes(name) || needs.includes(name),
		description: schema.description,
		schema,
	}));
}

const headersOf = ({ headers = {} }: Operation): readonly Parameter[] =>
	Object.entries(headers).map(([name, { says, required, example }]) => ({
		name,
		in: "header",
		required: required ?? false,
		description: says,
		schema: { type: "string" },
		example,
	}));
