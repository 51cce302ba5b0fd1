/**
 * A JSON Schema that all of some values fit: their types, the fields of objects, and which of these are always there.
 * For what is known by examples alone.
 */
export function schemaOfExamples(values: readonly unknown[]): object {
	const types = [...new Set(values.map(typeOf))].toSorted();
	const lists = values.filter(Array.isArray);
	const objects = values.filter(isObject);
	return {
		...(types.length > 0 && { type: types.length === 1 ? types[0] : types }),
		...(objects.length > 0 && fieldsOf(objects)),
		...(lists.length > 0 && { items: schemaOfExamples(lists.flat()) }),
	};
}

function fieldsOf(objects: readonly Readonly<Record<string, unknown>>[]) {
	const names = [...new Set(objects.flatMap((each) => Object.keys(each)))];
	const required = names.filter((name) =>
		objects.every((each) => Object.hasOwn(each, name)),
	);
	return {
		properties: Object.fromEntries(
			names.map((name) => [
				name,
				schemaOfExamples(
					objects.flatMap((each) =>
						Object.hasOwn(each, name) ? [each[name]] : [],
					),
				),
			]),
		),
		...(required.length > 0 && { required }),
	};
}

function typeOf(value: unknown): string {
	if (value === null) return "null";
	if (Array.isArray(value)) return "array";
	return typeof value;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeOf(value) === "object";
