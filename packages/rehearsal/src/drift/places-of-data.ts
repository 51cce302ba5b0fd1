import { below, itemsOf, type Kind, type Reading } from "./known-place.ts";

/** A value with its place. */
export interface PlacedValue {
	readonly pointer: string;
	readonly kind: Kind;
	readonly value: unknown;
}

/** More places than any message has; a bound for bodies that are made to cost time. */
const mostPlaces = 20_000;

/** Every value in a message, with its place. */
export function placesOfData(
	data: unknown,
	reading: Reading,
): readonly PlacedValue[] {
	const found: PlacedValue[] = [];
	const visit = (value: unknown, pointer: string) => {
		if (found.length >= mostPlaces || value === undefined) return;
		const kind = kindOf(value, reading);
		if (kind === "list" && reading.isXml) {
			for (const item of value as readonly unknown[]) visit(item, pointer);
			return;
		}
		found.push({ pointer, kind, value });
		if (kind === "list")
			for (const item of value as readonly unknown[])
				visit(item, itemsOf(pointer, reading));
		if (kind === "object")
			for (const [name, member] of Object.entries(value as object))
				visit(member, below(pointer, name));
	};
	visit(data, "");
	return found;
}

function kindOf(value: unknown, { isXml }: Reading): Kind {
	if (Array.isArray(value)) return "list";
	if (typeof value === "object" && value !== null) return "object";
	if (isXml) return "text";
	if (value === null) return "nothing";
	if (typeof value === "number") return "number";
	return typeof value === "boolean" ? "true or false" : "text";
}
