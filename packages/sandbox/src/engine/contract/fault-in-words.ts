import type { Fault } from "./fault.ts";
import { nameInWords } from "./name-in-words.ts";

/** What has a name for code and a title for reading. */
interface Titled {
	readonly id: string;
	readonly title: string;
}

/**
 * The title of the one with this id; the id as words where there is none, as of a fault in a state from elsewhere.
 *
 * @example
 * ```ts
 * import { titleOf } from "@slipway/sandbox/engine";
 *
 * titleOf([{ id: "create-order", title: "Book" }], "create-order"); // => "Book"
 * ```
 */
export const titleOf = (all: readonly Titled[], id: string): string =>
	all.find((each) => each.id === id)?.title ?? nameInWords(id);

/**
 * A fault that is switched on, for reading: what it does, to which operation, how often.
 *
 * @example
 * ```ts
 * import { faultInWords, faultsOf } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * const fault = { fault: "timeout-after-commit", operation: "borrow", times: 1 };
 * const { operations } = library;
 * faultInWords({ faults: faultsOf(library), operations }, fault); // => "Timeout after the work is done, Borrow a book, once"
 * ```
 */
export function faultInWords(
	known: {
		readonly faults: readonly Titled[];
		readonly operations: readonly Titled[];
	},
	{ fault, operation, times, chance }: Fault,
): string {
	return [
		titleOf(known.faults, fault),
		...(operation === undefined ? [] : [titleOf(known.operations, operation)]),
		...(times === undefined ? [] : [timesInWords(times)]),
		...(chance === undefined || chance === 1
			? []
			: [
					chance === 0.5
						? "by chance every other time"
						: `by chance, ${Math.round(chance * 100)} % of the time`,
				]),
	].join(", ");
}

const timesInWords = (times: number): string =>
	({ 1: /* said */ "once", 2: /* said */ "twice" })[times] ?? `${times} times`;
