import type { Operation } from "../contract/operation.ts";
import { anyOf, jsonSchema } from "./json-schema.ts";

interface QueryParameter {
	readonly name: string;
	readonly required: boolean;
	readonly description?: string | undefined;
	readonly schema: object;
}

/** Parameters of the path, and those of the address of any of the operations; required is what all of them require. */
export function parametersOf(operations: readonly Operation[]): object[] {
	const names = new Map<string, QueryParameter[]>();
	for (const parameter of operations.flatMap(queryOf))
		names.set(parameter.name, [
			...(names.get(parameter.name) ?? []),
			parameter,
		]);
	return [
		...[...(operations[0]?.path ?? "").matchAll(/\{([^{}]+)\}/g)].map(
			([, name]) => ({
				name,
				in: "path",
				required: true,
				schema: { type: "string" },
			}),
		),
		...[...names].map(([name, same]) => {
			const description = same.find((each) => each.description)?.description;
			return {
				name,
				in: "query",
				required:
					same.length === operations.length &&
					same.every(({ required }) => required),
				...(description && { description }),
				schema: anyOf(same.map(({ schema }) => schema)),
			};
		}),
	];
}

function queryOf({ query }: Operation): readonly QueryParameter[] {
	if (!query) return [];
	const { properties = {}, required = [] } = jsonSchema(query, "input") as {
		readonly properties?: Readonly<Record<string, { description?: string }>>;
		readonly required?: readonly string[];
	};
	return Object.entries(properties).map(([name, schema]) => ({
		name,
		required: required.includes(name),
		description: schema.description,
		schema,
	}));
}
