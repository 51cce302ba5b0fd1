import type { RawCall } from "../contract/call.ts";
import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import { incomingOf } from "./incoming.ts";
import { operationOf } from "./operation-of.ts";
import { routeOf } from "./route.ts";

/** An operation that a request means, with the values in its path. */
export interface MeantOperation {
	readonly operation: Operation;
	readonly params: Readonly<Record<string, string>>;
}

/**
 * Tells which operation of a mock a request means, whoever has answered it; undefined for a request that means none.
 *
 * @example
 * ```ts
 * import { operationFinder } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * const find = operationFinder(library);
 * find({ method: "GET", target: "/loans/L1", headers: {}, body: "" }).params; // => { loan: "L1" }
 * ```
 */
export function operationFinder(
	api: MockApi,
): (call: RawCall) => MeantOperation | undefined {
	const route = routeOf(api);
	return (call) => {
		const incoming = incomingOf(call, route);
		const { found, body, contentType } = incoming;
		if (!("params" in found)) return undefined;
		try {
			const operation = operationOf(api, incoming, () =>
				"text" in body
					? api.format.read(body.text, contentType.split(";", 1)[0] ?? "")
					: undefined,
			);
			return { operation, params: found.params };
		} catch {
			// A body that cannot be read names no operation, and neither does a message that is refused for what it names.
			return undefined;
		}
	};
}
