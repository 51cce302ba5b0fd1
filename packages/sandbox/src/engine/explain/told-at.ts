import { valueAtPointer } from "@slipway/core/errors";

/**
 * The text or number at a place of an error's body, as text; undefined where there is neither.
 *
 * @example
 * ```ts
 * import { toldAt } from "@slipway/sandbox/engine";
 *
 * toldAt({ errors: [{ code: 42 }] }, "/errors/0/code"); // => "42"
 * ```
 */
export function toldAt(data: unknown, pointer: string): string | undefined {
	const value = valueAtPointer(data, pointer);
	return typeof value === "string" || typeof value === "number"
		? String(value)
		: undefined;
}
