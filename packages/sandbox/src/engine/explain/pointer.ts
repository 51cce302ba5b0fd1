import { pointerOf as pointerOfPath } from "@slipway/core/errors";

/** A path of zod as a JSON pointer (RFC 6901). */
export function pointerOf(path: readonly PropertyKey[]): string {
	return pointerOfPath(
		path.map((step) => (typeof step === "number" ? step : String(step))),
	);
}

/** The value at a path; undefined where there is none. Own properties only. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	let value = data;
	for (const step of path) {
		if (
			typeof value !== "object" ||
			value === null ||
			!Object.hasOwn(value, step)
		)
			return undefined;
		value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
	}
	return value;
}

/** The value at a JSON pointer. */
export function valueAtPointer(data: unknown, pointer: string): unknown {
	return valueAt(
		data,
		pointer
			.split("/")
			.slice(1)
			.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")),
	);
}
