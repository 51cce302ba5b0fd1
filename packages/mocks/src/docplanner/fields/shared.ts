import type { FieldTable } from "../../published-fields.ts";
import type { sources } from "../sources.ts";

/** A table of Docplanner's fields. */
export type Table = FieldTable<keyof typeof sources>;

/** The OpenAPI document has the models by name. */
export const source = "specification";

/** The envelope of a list. */
export const listOf = (
	model: string,
	item: string,
	answers: Table["answers"] = {},
): Table => ({
	model,
	source,
	answers,
	always: ["_items"],
	parts: { _items: item },
});

/** The same place in the answers of several operations. */
export const at = (
	pointer: string,
	...operations: readonly string[]
): Readonly<Record<string, string>> =>
	Object.fromEntries(operations.map((id) => [id, pointer]));
