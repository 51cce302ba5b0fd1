import * as z from "zod";
import type { Path } from "../../errors/issue.ts";

/** A schema met on the way through a value, with the value and its place. */
export interface Visit {
	readonly schema: z.core.$ZodType;
	readonly meta: Readonly<Record<string, unknown>>;
	readonly value: unknown;
	readonly path: Path;
}

/**
 * Walks a parsed value together with its schema and reports every schema that carries metadata. This is how the
 * checks find every reference: the schema says where they are, no second list does.
 */
export function* walk(
	schema: z.core.$ZodType,
	value: unknown,
	path: Path = [],
): Generator<Visit> {
	const meta = z.globalRegistry.get(schema);
	if (meta !== undefined) {
		yield { schema, meta, value, path };
		// Conditions are checked as a whole, with the questions that they mention.
		if (meta.condition === true) return;
	}
	const { def } = (schema as z.core.$ZodTypes)._zod;
	switch (def.type) {
		case "object":
			for (const [key, inner] of Object.entries(def.shape)) {
				const part = propertyOf(value, key);
				if (part !== undefined) yield* walk(inner, part, [...path, key]);
			}
			return;
		case "record":
			for (const [key, part] of Object.entries(asObject(value)))
				yield* walk(def.valueType, part, [...path, key]);
			return;
		case "array":
			if (Array.isArray(value))
				for (const [position, part] of value.entries())
					yield* walk(def.element, part, [...path, position]);
			return;
		case "union": {
			const matching = def.options.find(
				(option) => z.safeParse(option, value).success,
			);
			if (matching !== undefined) yield* walk(matching, value, path);
			return;
		}
		case "optional":
		case "default":
		case "prefault":
			yield* walk(def.innerType, value, path);
			return;
		case "lazy":
			yield* walk(def.getter(), value, path);
			return;
		default:
			return;
	}
}

function asObject(value: unknown): object {
	return typeof value === "object" && value !== null ? value : {};
}

function propertyOf(value: unknown, key: string): unknown {
	return Reflect.get(asObject(value), key);
}
