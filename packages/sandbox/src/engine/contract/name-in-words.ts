/**
 * A name of code as words for reading: the name of a table, or of an event.
 *
 * @example
 * ```ts
 * import { nameInWords } from "@slipway/sandbox/engine";
 *
 * nameInWords("carParks"); // => "Car parks"
 * nameInWords("flights-updated"); // => "Flights updated"
 * ```
 */
export function nameInWords(name: string): string {
	const words = name
		.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
		.replaceAll(/[^\p{L}\p{N}]+/gu, " ")
		.trim()
		.toLowerCase();
	return words.charAt(0).toUpperCase() + words.slice(1);
}
