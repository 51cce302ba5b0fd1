import type { OptionRow } from "./row.ts";
import { wholeNumber } from "./values.ts";

/** Where the chance of an estimate begins. */
export const seed = {
	says: "Where chance begins: the same seed gives the same figures; 1 without it.",
	example: "--seed 7",
	value: wholeNumber("a seed"),
} as const satisfies OptionRow;
