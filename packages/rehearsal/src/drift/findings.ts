import type { Finding } from "./drift-report.ts";

/** Values that a finding shows, and their length. */
const mostExamples = 3;
const longestExample = 80;
const mostExchanges = 5;

type Key = Pick<Finding, "kind" | "operation" | "status" | "place">;

/** Findings as they are counted: the same one of several answers is one. */
export class Findings {
	readonly #found = new Map<
		string,
		{
			finding: Key;
			known: string;
			examples: Set<string>;
			exchanges: Set<number>;
		}
	>();

	/** Counts a finding in an exchange. */
	add(finding: Key, known: string, exchange: number, example?: unknown): void {
		const key = JSON.stringify(finding);
		const entry = this.#found.get(key) ?? {
			finding,
			known,
			examples: new Set(),
			exchanges: new Set(),
		};
		this.#found.set(key, entry);
		entry.exchanges.add(exchange);
		if (example !== undefined && entry.examples.size < mostExamples)
			entry.examples.add(shortened(example));
	}

	/** All of them; `of` tells among how many answers each was looked for. */
	all(of: (finding: Key) => number): readonly Finding[] {
		return [...this.#found.values()].map(
			({ finding, known, examples, exchanges }) => ({
				...finding,
				known,
				count: exchanges.size,
				of: of(finding),
				examples: [...examples],
				exchanges: [...exchanges].slice(0, mostExchanges),
			}),
		);
	}
}

function shortened(value: unknown): string {
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return text.length > longestExample
		? `${text.slice(0, longestExample)}…`
		: text;
}
