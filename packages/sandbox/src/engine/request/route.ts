import type { Operation } from "../contract/operation.ts";

interface Route {
	readonly operations: Operation[];
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
): (method: string, path: string) => Found {
	const routes: Route[] = [];
	for (const operation of operations) {
		const same = routes.find(
			({ method, path }) =>
				method === operation.method && path === operation.path,
		);
		if (same) {
			same.operations.push(operation);
			continue;
		}
		const names: string[] = [];
		const pattern = operation.path
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
		routes.push({
			operations: [operation],
			pattern: new RegExp(`^${pattern}/?$`),
			names,
			method: operation.method,
			path: operation.path,
			fixed: operation.path.replaceAll(/\{[^{}]+\}/g, "").length,
		});
	}
	routes.sort((left, right) => right.fixed - left.fixed);
	return (method, path) => {
		const allowed = new Set<string>();
		for (const route of routes) {
			const match = route.pattern.exec(path);
			if (!match) continue;
			if (route.method !== method) {
				allowed.add(route.method);
				continue;
			}
			const values = match.slice(1).map(decoded);
			if (values.includes(undefined)) continue;
			return {
				operations: route.operations,
				params: Object.fromEntries(
					route.names.map((name, index) => [name, values[index] ?? ""]),
				),
			};
		}
		return { allowed: [...allowed] };
	};
}

function decoded(part: string): string | undefined {
	try {
		return decodeURIComponent(part);
	} catch {
		return undefined;
	}
}
