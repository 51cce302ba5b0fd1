import type { OptionRow } from "./row.ts";
import { date, wholeNumber } from "./values.ts";

/** The day on which an estimate begins. */
export const start = {
	says: "The day on which work starts; the next Monday without it.",
	example: "--start 2027-01-04",
	value: date,
} as const satisfies OptionRow;

/** Where the chance of an estimate begins. */
export const seed = {
	says: "Where chance begins: the same seed gives the same figures; 1 without it.",
	example: "--seed 7",
	value: wholeNumber("a seed"),
} as const satisfies OptionRow;
