import { publishedFields } from "@slipway/mocks/published-fields";
import {
	below,
	itemsOf,
	type KnownPlaces,
	placeIn,
	type Reading,
} from "./known-place.ts";

type FieldTable = NonNullable<
	(typeof publishedFields)[string]
>["tables"][number];

/** Tables within tables; deeper ones are described by themselves. */
const deepest = 6;

/**
 * Adds the fields that the provider documents of an operation's answers, whatever stands in them. Those that the simulation
 * leaves out are not known, but why is told by their place.
 */
export function addDocumented(
	places: KnownPlaces,
	leftOut: Map<string, string>,
	api: string,
	operation: string,
	reading: Reading,
): void {
	const tables = publishedFields[api]?.tables ?? [];

	const visit = (table: FieldTable, pointer: string, depth: number) => {
		const { always, sometimes = [], returned = [], free = [] } = table;
		for (const name of [...always, ...sometimes, ...returned, ...free]) {
			const place = below(pointer, name);
			if (!places.has(place)) placeIn(places, place).isFree = true;
		}
		for (const [why, names] of Object.entries(table.leftOut ?? {}))
			for (const name of names) leftOut.set(below(pointer, name), why);
		for (const [name, model] of Object.entries(table.parts ?? {})) {
			const part = tables.find((each) => each.model === model);
			if (!part || depth >= deepest) continue;
			const place = below(pointer, name);
			for (const inner of new Set([place, itemsOf(place, reading)]))
				if (places.has(inner)) visit(part, inner, depth + 1);
		}
	};
	for (const table of tables) {
		const pointer = table.answers?.[operation];
		if (pointer === undefined) continue;
		const place = reading.isXml ? pointer.replaceAll("/*", "") : pointer;
		if (places.has(place)) visit(table, place, 0);
	}
}
