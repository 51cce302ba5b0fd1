import { z } from "zod";

/** The schema of the value at a path, looked up through wrappers; undefined where a schema does not say. */
export function schemaAt(
	schema: z.core.$ZodType,
	path: readonly PropertyKey[],
): z.core.$ZodType | undefined {
	const inner = unwrapped(schema);
	const [step, ...rest] = path;
	if (step === undefined) return inner;
	const { def } = inner._zod;
	const known = def as z.core.$ZodTypeDef & {
		readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
		readonly element?: z.core.$ZodType;
		readonly valueType?: z.core.$ZodType;
		readonly options?: readonly z.core.$ZodType[];
	};
	const next = known.shape
		? known.shape[String(step)]
		: (known.element ?? known.valueType);
	if (next) return schemaAt(next, rest);
	for (const option of known.options ?? []) {
		const found = schemaAt(option, path);
		if (found) return found;
	}
	return undefined;
}

/** The schema inside optional, nullable, default and transform. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
	const def = schema._zod.def as z.core.$ZodTypeDef & {
		readonly innerType?: z.core.$ZodType;
		readonly in?: z.core.$ZodType;
	};
	const inner = def.innerType ?? def.in;
	return inner ? unwrapped(inner) : schema;
}

/** What a schema says about itself: description and examples. */
export function metaOf(schema: z.core.$ZodType | undefined): {
	readonly description?: string;
	readonly examples?: readonly unknown[];
} {
	if (!schema) return {};
	const own = z.globalRegistry.get(schema) as
		| { description?: string; examples?: readonly unknown[] }
		| undefined;
	return own ?? {};
}
