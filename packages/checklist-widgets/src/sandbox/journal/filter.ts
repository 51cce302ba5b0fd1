import type { Exchange } from "@slipway/sandbox/engine";

/** Which exchanges of a journal are shown. */
export interface JournalFilter {
	/** Words that must all stand somewhere in the exchange. */
	readonly sought: string;
	readonly outcome: "all" | "refused" | "faults" | "changed";
	/** The id of an operation; empty for every one. */
	readonly operation: string;
}

/** Shows everything. */
export const everything: JournalFilter = {
	sought: "",
	outcome: "all",
	operation: "",
};

/** Whether an exchange was refused: by its status, or by an error inside of a good one. */
export const isRefused = ({ answer, problems }: Exchange): boolean =>
	problems.length > 0 || (answer?.status ?? 0) >= 400;

/** The exchanges that a filter lets through, in their order. `titleOf` says what an operation is called. */
export function filtered(
	journal: readonly Exchange[],
	{ sought, outcome, operation }: JournalFilter,
	titleOf: (operation: string) => string,
): readonly Exchange[] {
	const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
	const passes = {
		all: () => true,
		refused: isRefused,
		faults: ({ faults }: Exchange) => faults.length > 0,
		changed: ({ changes }: Exchange) => changes.length > 0,
	}[outcome];
	return journal.filter(
		(each) =>
			passes(each) &&
			(operation === "" || each.operation === operation) &&
			(words.length === 0 || mentions(each, words, titleOf)),
	);
}

function mentions(
	{ operation, request, answer, problems }: Exchange,
	words: readonly string[],
	titleOf: (operation: string) => string,
): boolean {
	const text = [
		operation === undefined ? "" : titleOf(operation),
		request.method,
		request.target,
		JSON.stringify(request.headers),
		request.body,
		answer?.status ?? "no answer",
		JSON.stringify(answer?.headers ?? {}),
		answer?.body ?? "",
		...problems.map(({ fact, pointer }) => `${fact} ${pointer}`),
	]
		.join("\n")
		.toLowerCase();
	return words.every((word) => text.includes(word));
}
