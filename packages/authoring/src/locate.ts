import { dirname, resolve } from "node:path";
import type { Path } from "@slipway/core/errors";
import type { Expression, Property } from "acorn";
import { definitionIn } from "./definition-in.ts";
import {
	bindingOf,
	lineAndColumn,
	readSourceFile,
	type SourceFile,
} from "./source-file.ts";
import { withoutTypes } from "./without-types.ts";

/** A place in a file; line and column are counted from 1. */
export interface Location {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

interface Place {
	readonly file: SourceFile;
	readonly node: Expression;
	/** Where to point: at the key of a property rather than at its value. */
	readonly start: number;
}

/**
 * Where a path of a definition stands in its files. Follows imports and the `part` calls from the `defineProcess` call
 * in `entry`, or from what it exports by default; where a step cannot be followed, because the key is missing for example, the last place reached counts.
 *
 * @example
 * ```ts
 * import { fileURLToPath } from "node:url";
 * import { locate } from "@slipway/authoring";
 *
 * const entry = fileURLToPath(import.meta.resolve("@slipway/core/providers"));
 * (await locate(entry, ["title"])).line; // => 1
 * ```
 */
export async function locate(entry: string, path: Path): Promise<Location> {
	const file = await readSourceFile(entry).catch(() => undefined);
	const call = file && definitionIn(file);
	if (!call) return { file: entry, line: 1, column: 1 };
	let place: Place = { file, node: call, start: call.start };
	for (const step of path) {
		const next = await descend(await follow(place), step);
		if (next === undefined) break;
		place = next;
	}
	return {
		file: place.file.path,
		...lineAndColumn(place.file.text, place.start),
	};
}

/** From a name to the literal that it stands for, through calls, imports and type assertions. */
async function follow(place: Place): Promise<Place> {
	const { file, start } = place;
	const node = withoutTypes(place.node);
	switch (node.type) {
		case "CallExpression": {
			const literal = node.arguments.at(-1);
			return literal === undefined || literal.type === "SpreadElement"
				? place
				: follow({ file, node: literal, start });
		}
		case "Identifier": {
			const binding = bindingOf(file, node.name);
			if (binding === undefined) return place;
			if ("here" in binding)
				return follow({ file, node: binding.here, start: binding.here.start });
			if (!binding.from.startsWith(".")) return place;
			const other = await readSourceFile(
				resolve(dirname(file.path), binding.from),
			);
			const exported = bindingOf(other, binding.name);
			return exported !== undefined && "here" in exported
				? follow({
						file: other,
						node: exported.here,
						start: exported.here.start,
					})
				: place;
		}
		default:
			return { file, node, start };
	}
}

function descend(
	{ file, node }: Place,
	step: string | number,
): Place | undefined {
	if (node.type === "ArrayExpression") {
		const element = node.elements[Number(step)];
		return element == null || element.type === "SpreadElement"
			? undefined
			: { file, node: element, start: element.start };
	}
	if (node.type !== "ObjectExpression") return undefined;
	const property = node.properties.find(
		(candidate): candidate is Property =>
			candidate.type === "Property" && keyOf(candidate) === String(step),
	);
	return property === undefined
		? undefined
		: { file, node: property.value, start: property.key.start };
}

function keyOf({ key }: Property): string | undefined {
	if (key.type === "Identifier") return key.name;
	return key.type === "Literal" ? String(key.value) : undefined;
}
