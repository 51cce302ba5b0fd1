import { pointerOf as pointerOfPath } from "@slipway/core/errors";

/** A path of zod as a JSON pointer (RFC 6901). */
export function pointerOf(path: readonly PropertyKey[]): string {
	return pointerOfPath(
		path.map((step) => (typeof step === "number" ? step : String(step))),
	);
}
