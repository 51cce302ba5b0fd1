import type { System } from "./tables.ts";

/** An airport with its terminals. */
export interface Airport {
	readonly code: string;
	readonly name: string;
	readonly system: System;
	readonly terminals: readonly {
		readonly name: string;
		readonly code: string;
	}[];
}

/** The airports at which the sandbox has products. */
export const airports: readonly Airport[] = [
	{
		code: "LGW",
		name: "Gatwick",
		system: "ABC",
		terminals: [
			{ name: "North", code: "LGWN" },
			{ name: "South", code: "LGWS" },
		],
	},
	{
		code: "MAN",
		name: "Manchester",
		system: "ABC",
		terminals: [
			{ name: "1", code: "MAN1" },
			{ name: "2", code: "MAN2" },
			{ name: "3", code: "MAN3" },
		],
	},
	{
		code: "MUC",
		name: "Munich",
		system: "ABG",
		terminals: [
			{ name: "1", code: "MUC1" },
			{ name: "2", code: "MUC2" },
		],
	},
];

/** The airport of a code, if there are products at it. */
export const airportOf = (code: string): Airport | undefined =>
	airports.find((each) => each.code === code);
