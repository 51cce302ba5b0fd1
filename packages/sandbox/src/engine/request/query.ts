/** What a name of a query stands for: text, several texts, or a list of records. */
export type QueryValue = string | string[] | Record<string, string>[];

/** Most records that a list written as `rooms[0][adults]` may have. */
const mostRecords = 100;

/**
 * A query as data: a name that comes several times, or ends with `[]` or a number in brackets as PHP writes lists, gives a
 * list; `rooms[0][adults]=2` gives a list of records.
 *
 * @example
 * ```ts
 * import { queryOf } from "@slipway/sandbox/engine";
 *
 * queryOf(new URLSearchParams("a[0]=1&a[1]=2&rooms[0][adults]=2")); // => { a: ["1", "2"], rooms: [{ adults: "2" }] }
 * ```
 */
export function queryOf(search: URLSearchParams): Record<string, QueryValue> {
	const query = new Map<string, string | string[]>();
	const records = new Map<string, Map<string, string>[]>();
	for (const [name, value] of search) {
		const [, list, index, field] =
			/^(\w+)\[(\d{1,3})\]\[(\w+)\]$/.exec(name) ?? [];
		if (
			list !== undefined &&
			field !== undefined &&
			Number(index) < mostRecords
		) {
			const rows = records.get(list) ?? [];
			while (rows.length <= Number(index)) rows.push(new Map());
			rows[Number(index)]?.set(field, value);
			records.set(list, rows);
			continue;
		}
		const [ending] = /\[\d{0,3}\]$/.exec(name) ?? [];
		const several = ending !== undefined && ending.length < name.length;
		const key = several ? name.slice(0, -ending.length) : name;
		const before = query.get(key);
		if (before === undefined) query.set(key, several ? [value] : value);
		else if (Array.isArray(before)) before.push(value);
		else query.set(key, [before, value]);
	}
	return Object.fromEntries<QueryValue>([
		...query,
		...[...records].map(([name, rows]): [string, QueryValue] => [
			name,
			rows.map((row) => Object.fromEntries(row)),
		]),
	]);
}
