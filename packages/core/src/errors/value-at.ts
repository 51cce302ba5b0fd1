/**
 * The value at a path; undefined where there is none. Own properties only.
 *
 * @example
 * ```ts
 * import { valueAt } from "@slipway/core/errors";
 * valueAt({ tasks: ["a", "b"] }, ["tasks", 1]); // => "b"
 * ```
 */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, step) =>
			typeof value === "object" && value !== null && Object.hasOwn(value, step)
				? Reflect.get(value, step)
				: undefined,
		data,
	);
}

/**
 * The value at a JSON pointer (RFC 6901); undefined where there is none, or where the text is no pointer.
 *
 * @example
 * ```ts
 * import { valueAtPointer } from "@slipway/core/errors";
 * valueAtPointer({ tasks: ["a", "b"] }, "/tasks/1"); // => "b"
 * ```
 */
export function valueAtPointer(data: unknown, pointer: string): unknown {
	const [before, ...steps] = pointer.split("/");
	return before === ""
		? valueAt(
				data,
				steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")),
			)
		: undefined;
}
