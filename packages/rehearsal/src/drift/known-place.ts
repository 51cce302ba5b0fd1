import { pointerOf } from "@slipway/core/errors";
import type { MockApi } from "@slipway/sandbox/engine";

/** The kinds of values of JSON. In XML, where everything is text, a scalar is `text`. */
export type Kind =
	| "object"
	| "list"
	| "text"
	| "number"
	| "true or false"
	| "nothing";

/** What is known of one place of a message. */
export interface KnownPlace {
	readonly kinds: Set<Kind>;
	/** Every value that can stand there; undefined where any text can. */
	values: Set<string> | undefined;
	/** Whether anything may stand there and below. */
	isFree: boolean;
	/** Whether every message has it that has what it belongs to. */
	isAlways: boolean;
}

/** Places of a message, by JSON pointer with `*` for every item of a list. */
export type KnownPlaces = Map<string, KnownPlace>;

/** How values of a format are told apart. */
export interface Reading {
	/** In XML one element and a list of one look the same, and every value is text. */
	readonly isXml: boolean;
}

/** How the values of a mock's messages are told apart. */
export const readingOf = ({ format }: Pick<MockApi, "format">): Reading => ({
	isXml: format.mediaType.includes("xml"),
});

/** The place, made when it is not there yet. */
export function placeIn(places: KnownPlaces, pointer: string): KnownPlace {
	const known = places.get(pointer) ?? {
		kinds: new Set(),
		values: new Set(),
		isFree: false,
		isAlways: false,
	};
	places.set(pointer, known);
	return known;
}

/** The place of a member. */
export const below = (pointer: string, name: string): string =>
	pointer + pointerOf([name]);

/** The place of the items of a list. */
export const itemsOf = (pointer: string, { isXml }: Reading): string =>
	isXml ? pointer : `${pointer}/*`;
