import type { RawCall } from "../contract/call.ts";
import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import { unplayedOf } from "../contract/published.ts";
import { Refusal } from "../contract/refusal.ts";
import { incomingOf } from "./incoming.ts";
import { operationOf } from "./operation-of.ts";
import { router } from "./route.ts";

/**
 * Tells which operation of a mock a request means, whoever has answered it; undefined for a request that means none.
 *
 * @example
 * ```ts
 * import { operationFinder } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * const find = operationFinder(library);
 * find({ method: "GET", target: "/loans/L1", headers: {}, body: "" }).id; // => "read-loan"
 * ```
 */
export function operationFinder(
	api: MockApi,
): (call: RawCall) => Operation | undefined {
	const route = router(api.operations, unplayedOf(api.published));
	return (call) => {
		const incoming = incomingOf(call, (method, path) =>
			route(method, api.routed?.(path) ?? path),
		);
		const { body, contentType } = incoming;
		try {
			return operationOf(api, incoming, () =>
				"text" in body
					? api.format.read(body.text, contentType.split(";", 1)[0] ?? "")
					: undefined,
			);
		} catch (error) {
			// A body that cannot be read names no operation either.
			if (error instanceof Refusal || error instanceof Error) return undefined;
			throw error;
		}
	};
}
