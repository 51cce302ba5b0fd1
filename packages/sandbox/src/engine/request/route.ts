import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import { type PublishedOperation, unplayedOf } from "../contract/published.ts";

interface Route {
	readonly operations: Operation[];
	/** What the provider documents here and this sandbox does not play. */
	readonly unplayed: PublishedOperation[];
	readonly pattern: RegExp;
	readonly names: readonly string[];
	readonly method: string;
	readonly path: string;
	/** Fixed parts before ones in braces: `/products/taxes` goes before `/products/{product_id}`. */
	readonly fixed: number;
}

/** What was found at an address. */
export type Found =
	| {
			readonly operations: readonly Operation[];
			readonly unplayed: readonly PublishedOperation[];
			readonly params: Readonly<Record<string, string>>;
	  }
	/** Methods that the path knows; none when the path is unknown. */
	| { readonly allowed: readonly string[] };

/** The methods that a path takes, in the form of an `Allow` header: what can be read can be asked for its headers alone. */
export const allowOf = (allowed: readonly string[]): string =>
	[...allowed, ...(allowed.includes("GET") ? ["HEAD"] : []), "OPTIONS"].join(
		", ",
	);

/** Finds the operations of a method and a path. A percent sign that encodes nothing makes a path unknown. */
export function router(
	operations: readonly Operation[],
	unplayed: readonly PublishedOperation[] = [],
): (method: string, path: string) => Found {
	const routes: Route[] = [];
	for (const operation of operations)
		routeTo(routes, operation).operations.push(operation);
	for (const operation of unplayed)
		routeTo(routes, operation).unplayed.push(operation);
	routes.sort((left, right) => right.fixed - left.fixed);
	return (method, path) => {
		const allowed = new Set<string>();
		for (const route of routes) {
			const match = route.pattern.exec(path);
			if (!match) continue;
			const values = match.slice(1).map(decoded);
			if (values.includes(undefined)) continue;
			if (route.method !== method) {
				allowed.add(route.method);
				continue;
			}
			return {
				operations: route.operations,
				unplayed: route.unplayed,
				params: Object.fromEntries(
					route.names.map((name, index) => [name, values[index] ?? ""]),
				),
			};
		}
		return { allowed: [...allowed] };
	};
}

/** Finds the operations of a mock, those that it does not play included, by a path as clients write it. */
export function routeOf(
	api: Pick<MockApi, "operations" | "published" | "routed">,
): (method: string, path: string) => Found {
	const route = router(api.operations, unplayedOf(api.published));
	return (method, path) => route(method, api.routed?.(path) ?? path);
}

/** The route of a method and a path: one that is there, or a new one. */
function routeTo(
	routes: Route[],
	{ method, path }: Pick<Operation, "method" | "path">,
): Route {
	const same = routes.find(
		(each) => each.method === method && each.path === path,
	);
	if (same) return same;
	const names: string[] = [];
	const pattern = path
		.split("/")
		.map((part) =>
			part
				.split(/(\{[^{}]+\})/)
				.map((piece) => {
					if (!piece.startsWith("{"))
						return piece.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
					names.push(piece.slice(1, -1));
					return "([^/]+?)";
				})
				.join(""),
		)
		.join("/");
	const route: Route = {
		operations: [],
		unplayed: [],
		pattern: new RegExp(`^${pattern}/?$`),
		names,
		method,
		path,
		fixed: path.replaceAll(/\{[^{}]+\}/g, "").length,
	};
	routes.push(route);
	return route;
}

function decoded(part: string): string | undefined {
	try {
		return decodeURIComponent(part);
	} catch {
		return undefined;
	}
}
