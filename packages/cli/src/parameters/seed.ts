import { UsageError } from "../usage-error.ts";

/** The seed in a text. */
export function seedOf(text: string): number {
	const seed = Number(text);
	if (Number.isInteger(seed)) return seed;
	throw new UsageError(
		`“${text}” is not a seed.`,
		"Give a whole number, for example --seed 7.",
	);
}
