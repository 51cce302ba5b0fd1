/** Data with every number and truth value as text, and nothing for null: what XML can hold. */
export function textsOf(value: unknown): unknown {
	if (value === null) return "";
	if (typeof value === "number" || typeof value === "boolean")
		return String(value);
	if (Array.isArray(value)) return value.map(textsOf);
	return typeof value === "object"
		? Object.fromEntries(
				Object.entries(value).map(([name, item]) => [name, textsOf(item)]),
			)
		: value;
}
