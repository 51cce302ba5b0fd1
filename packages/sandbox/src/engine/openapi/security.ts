import type { MockApi } from "../contract/mock-api.ts";
import type { Scheme } from "../contract/scheme.ts";

/** A key for each place where the credentials are keys; undefined where OpenAPI has a word for the whole scheme. */
const keysOf = ({ openapi, places }: Scheme) =>
	openapi.type === "apiKey"
		? places.flatMap((place) =>
				place.in === "element"
					? []
					: [
							{
								type: "apiKey",
								in: place.in === "header" ? "header" : "query",
								name: place.name,
							},
						],
			)
		: undefined;

/** The security schemes of a mock: one for each key that a client sends, and token addresses below the mock's own. */
export function securitySchemes(
	{ schemes }: Pick<MockApi, "schemes">,
	server: string,
): Readonly<Record<string, object>> {
	return Object.fromEntries(
		Object.entries(schemes).flatMap(([name, scheme]) => {
			const keys = keysOf(scheme);
			return keys
				? keys.map((key) => [key.name, key] as const)
				: [[name, resolved(scheme.openapi, server)] as const];
		}),
	);
}

/** What a call needs to be let in: all keys of its scheme together. */
export function securityOf(
	{ schemes }: Pick<MockApi, "schemes">,
	name: string | undefined,
): readonly Readonly<Record<string, readonly string[]>>[] {
	const scheme = name === undefined ? undefined : schemes[name];
	if (name === undefined || !scheme) return [];
	const keys = keysOf(scheme);
	return [
		keys
			? Object.fromEntries(keys.map((key) => [key.name, []]))
			: { [name]: [] },
	];
}

/** With addresses that resolve from wherever the document is read. */
const resolved = (openapi: object, server: string): object =>
	JSON.parse(JSON.stringify(openapi), (name, value) =>
		name === "tokenUrl" && String(value).startsWith("/")
			? `${server}${value}`
			: value,
	);
