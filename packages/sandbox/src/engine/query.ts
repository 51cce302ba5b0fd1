/** A query as data: a name that comes several times, or ends with `[]`, gives a list. */
export function queryOf(
	search: URLSearchParams,
): Record<string, string | string[]> {
	const query = new Map<string, string | string[]>();
	for (const [name, value] of search) {
		const list = name.endsWith("[]");
		const key = list ? name.slice(0, -2) : name;
		const before = query.get(key);
		if (before === undefined) query.set(key, list ? [value] : value);
		else if (Array.isArray(before)) before.push(value);
		else query.set(key, [before, value]);
	}
	return Object.fromEntries(query);
}
