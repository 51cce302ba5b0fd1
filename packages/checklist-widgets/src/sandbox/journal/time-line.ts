import { counted } from "@slipway/core/words";
import type { Exchange } from "@slipway/sandbox/engine";

/** An exchange on the sandbox's time line. */
export interface Placed {
	readonly exchange: Exchange;
	/** Where it begins, and how long it is, as parts of the whole line. */
	readonly from: number;
	readonly length: number;
	/** How long after the one before it began, in milliseconds. */
	readonly gap: number;
}

/** The least that the clock is moved by hand. Milliseconds. */
const moved = 60_000;

/** Whether the clock was moved between two of these exchanges: only then a time line says more than a list. */
export const wasMoved = (journal: readonly Exchange[]): boolean =>
	placed(journal).some(({ gap }) => gap >= moved);

/**
 * Exchanges, oldest first, on a line on which days are longer than minutes, and yet an answer of a few milliseconds can be
 * seen: lengths grow with the logarithm of time.
 */
export function placed(journal: readonly Exchange[]): readonly Placed[] {
	let end = 0;
	const raw = journal.map((exchange, index) => {
		const before = journal[index - 1];
		const gap = before ? Math.max(0, exchange.at - before.at) : 0;
		const from = end + Math.log2(1 + gap / 1000);
		const length = 0.5 + Math.log2(1 + exchange.took / 10);
		end = from + length;
		return { exchange, from, length, gap };
	});
	return raw.map((each) => ({
		...each,
		from: each.from / end,
		length: each.length / end,
	}));
}

const units = [
	[(count: number) => counted(count, "day later", "days later"), 86_400_000],
	[(count: number) => counted(count, "hour later", "hours later"), 3_600_000],
	[(count: number) => counted(count, "minute later", "minutes later"), 60_000],
] as const;

/** A gap for reading, such as “1 day later”; undefined where the clock was not moved. Milliseconds. */
export function laterInWords(gap: number): string | undefined {
	if (gap < moved) return undefined;
	const [words, length] = units.find(([, each]) => gap >= each) ?? units[2];
	return words(Math.round(gap / length));
}
