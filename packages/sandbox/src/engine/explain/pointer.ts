import { pointerOf as pointerOfPath } from "@slipway/core/errors";

/**
 * A path of zod as a JSON pointer (RFC 6901).
 *
 * @example
 * ```ts
 * import { pointerOf } from "@slipway/sandbox/engine";
 *
 * pointerOf(["order", "lines", 0, "a/b"]); // => "/order/lines/0/a~1b"
 * ```
 */
export function pointerOf(path: readonly PropertyKey[]): string {
	return pointerOfPath(
		path.map((step) => (typeof step === "number" ? step : String(step))),
	);
}
