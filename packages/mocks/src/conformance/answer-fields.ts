import {
	type MockApi,
	type Operation,
	requestOf,
} from "@slipway/sandbox/engine";
import { dataOf, stage, stillSandbox } from "@slipway/sandbox/test-support";
import type { FieldTable, PublishedFields } from "../published-fields.ts";

/** An answer of an example, as data. */
export interface ExampleAnswer {
	readonly operation: Operation;
	readonly title: string;
	readonly data: unknown;
}

/** The answers of all examples that are no refusals and hold data. */
export async function exampleAnswers(
	api: MockApi,
): Promise<readonly ExampleAnswer[]> {
	const answers: ExampleAnswer[] = [];
	for (const operation of api.operations)
		for (const example of operation.examples) {
			if (example.status >= 300 || example.refused) continue;
			const sandbox = stillSandbox(api);
			const carried = await stage(sandbox, operation);
			const answer = await sandbox.exchange(
				requestOf(operation, example, carried),
			);
			const data = dataOf(api, answer);
			if (typeof data === "object" && data !== null)
				answers.push({ operation, title: example.title, data });
		}
	return answers;
}

/** The objects of a model that were found, and what was found where no table is. */
export interface Found {
	readonly objects: ReadonlyMap<string, readonly object[]>;
	/** Places that hold objects and have no table, as sentences. */
	readonly strange: readonly string[];
}

/** Collects the objects of every model from answers. */
export function objectsIn(
	answers: readonly ExampleAnswer[],
	{ tables }: PublishedFields,
): Found {
	const objects = new Map<string, object[]>();
	const strange: string[] = [];
	const byModel = new Map(tables.map((table) => [table.model, table]));
	const collect = (table: FieldTable, value: object): void => {
		objects.set(table.model, [...(objects.get(table.model) ?? []), value]);
		for (const [name, inner] of Object.entries(value)) {
			if (table.free?.includes(name)) continue;
			for (const each of objectsOf(inner)) {
				const part = byModel.get(table.parts?.[name] ?? "");
				if (part) collect(part, each);
				else strange.push(`${table.model}.${name} holds an object.`);
			}
		}
	};
	for (const { operation, data } of answers)
		for (const table of tables) {
			const pointer = table.answers?.[operation.id];
			if (pointer === undefined) continue;
			for (const each of at(data, pointer.split("/").slice(1)))
				collect(table, each);
		}
	return { objects, strange };
}

const objectsOf = (value: unknown): readonly object[] =>
	Array.isArray(value)
		? value.flatMap(objectsOf)
		: typeof value === "object" && value !== null
			? [value]
			: [];

function at(data: unknown, path: readonly string[]): readonly object[] {
	const [name, ...rest] = path;
	if (name === undefined) return objectsOf(data);
	if (typeof data !== "object" || data === null) return [];
	return name === "*"
		? Object.values(data).flatMap((each) => at(each, rest))
		: at((data as Readonly<Record<string, unknown>>)[name], rest);
}
