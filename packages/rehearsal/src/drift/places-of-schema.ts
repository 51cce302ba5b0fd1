import {
	below,
	itemsOf,
	type Kind,
	type KnownPlaces,
	placeIn,
	type Reading,
} from "./known-place.ts";

/** What is read of a JSON Schema, as zod writes it. */
interface Schema {
	readonly $ref?: string;
	readonly $defs?: Readonly<Record<string, Schema>>;
	readonly type?: string;
	readonly const?: unknown;
	readonly enum?: readonly unknown[];
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly required?: readonly string[];
	readonly additionalProperties?: Schema | boolean;
	readonly items?: Schema;
	readonly prefixItems?: readonly Schema[];
	readonly anyOf?: readonly Schema[];
	readonly oneOf?: readonly Schema[];
	readonly allOf?: readonly Schema[];
}

const kinds: Readonly<Record<string, Kind>> = {
	object: "object",
	array: "list",
	string: "text",
	number: "number",
	integer: "number",
	boolean: "true or false",
	null: "nothing",
};

/** Deeper schemas describe themselves: whatever is below is free. */
const deepest = 30;

/** Adds what a schema says of each place. `isWhole` says that every message is described by it. */
export function addSchema(
	places: KnownPlaces,
	schema: object,
	reading: Reading,
	isWhole: boolean,
): void {
	const definitions = (schema as Schema).$defs ?? {};

	const visit = (
		each: Schema,
		pointer: string,
		isCertain: boolean,
		depth: number,
	): void => {
		const place = placeIn(places, pointer);
		if (each.$ref !== undefined || depth > deepest) {
			const meant = definitions[each.$ref?.split("/").at(-1) ?? ""];
			if (meant && depth <= deepest)
				visit(meant, pointer, isCertain, depth + 1);
			else place.isFree = true;
			return;
		}
		const alternatives = each.anyOf ?? each.oneOf;
		for (const other of alternatives ?? [])
			visit(other, pointer, false, depth + 1);
		for (const other of each.allOf ?? [])
			visit(other, pointer, isCertain, depth + 1);
		if (alternatives || each.allOf) return;
		const values = each.enum ?? ("const" in each ? [each.const] : undefined);
		const kind = kinds[each.type ?? ""];
		if (!kind && !values) {
			place.isFree = true;
			return;
		}
		if (kind && kind !== "object" && kind !== "list")
			place.kinds.add(reading.isXml ? "text" : kind);
		else if (kind && !(kind === "list" && reading.isXml)) place.kinds.add(kind);
		if (values) for (const value of values) place.values?.add(String(value));
		else if (kind !== "nothing" && kind !== "object" && kind !== "list")
			place.values = undefined;
		if (kind === "object") {
			for (const [name, member] of Object.entries(each.properties ?? {})) {
				const isAlways = isCertain && (each.required ?? []).includes(name);
				visit(member, below(pointer, name), isAlways, depth + 1);
				if (isAlways) placeIn(places, below(pointer, name)).isAlways = true;
			}
			// A record: its names are data.
			if (typeof each.additionalProperties === "object" && !each.properties)
				place.isFree = true;
		}
		if (kind === "list") {
			const items = each.items ? [each.items] : (each.prefixItems ?? []);
			if (items.length === 0)
				placeIn(places, itemsOf(pointer, reading)).isFree = true;
			for (const item of items)
				visit(item, itemsOf(pointer, reading), isCertain, depth + 1);
		}
	};
	visit(schema as Schema, "", isWhole, 0);
}
