import * as z from "zod";
import type { Path } from "../../errors/issue.ts";

/** The keys that may stand at a place, each with its description: for “did you mean” and for hints. */
export function describedKeys(
	schema: z.core.$ZodType,
	input: unknown,
	path: Path,
): Readonly<Record<string, string>> {
	const { def } = (schema as z.core.$ZodTypes)._zod;
	switch (def.type) {
		case "optional":
		case "default":
		case "prefault":
			return describedKeys(def.innerType, input, path);
		case "lazy":
			return describedKeys(def.getter(), input, path);
		case "union":
			return Object.assign(
				{},
				...def.options.map((option) => describedKeys(option, input, path)),
			);
		case "array":
			return describedKeys(def.element, input, path.slice(1));
		case "record":
			return describedKeys(def.valueType, input, path.slice(1));
		case "object": {
			const [step, ...rest] = path;
			if (step === undefined)
				return Object.fromEntries(
					Object.entries(def.shape).map(([key, inner]) => [
						key,
						descriptionOf(inner),
					]),
				);
			const inner = def.shape[String(step)];
			return inner === undefined ? {} : describedKeys(inner, input, rest);
		}
		default:
			return {};
	}
}

function descriptionOf(schema: z.core.$ZodType): string {
	const own = z.globalRegistry.get(schema)?.description;
	if (own !== undefined) return own;
	const { def } = (schema as z.core.$ZodTypes)._zod;
	return def.type === "optional" || def.type === "default"
		? descriptionOf(def.innerType)
		: "";
}
