import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import { unwrapped } from "./schema-at.ts";

/**
 * The parameters of an address that an operation does not know, and so leaves unread. Where operations share an address
 * and are told apart by its parameters, only those with a description of their parameters can tell.
 */
export function ignoredIn(
	{ query: schema, scheme }: Pick<Operation, "query" | "scheme">,
	query: Readonly<Record<string, unknown>>,
	{ schemes, select }: Pick<MockApi, "schemes" | "select">,
): readonly string[] {
	const names = Object.keys(query);
	if (names.length === 0 || (!schema && select)) return [];
	const known = schema ? shapeOf(schema) : {};
	if (!known) return [];
	const credentials = (schemes[scheme ?? ""]?.places ?? []).flatMap((place) =>
		place.in === "parameter" ? [place.name] : [],
	);
	return names.filter(
		(name) => !Object.hasOwn(known, name) && !credentials.includes(name),
	);
}

/** The names of a plain object's fields; undefined for what takes any name. */
function shapeOf(schema: NonNullable<Operation["query"]>) {
	const { def } = unwrapped(schema)._zod as {
		readonly def: { readonly shape?: object; readonly catchall?: unknown };
	};
	return def.catchall ? undefined : def.shape;
}
