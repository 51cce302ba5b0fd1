import { isLoopback } from "@slipway/sandbox/loopback";
import * as z from "zod";
import type { ValueKind } from "./row.ts";

const numeral = z
	.string()
	.regex(/^-?\d+(\.\d+)?$/)
	.transform(Number);

/** A day with its year. */
export const date = {
	name: "date",
	schema: z.iso.date(),
	is: "a date",
	give: "year, month and day",
} as const satisfies ValueKind<string>;

/** A whole number, the limits included. */
export const wholeNumber = (
	is: string,
	least = Number.MIN_SAFE_INTEGER,
	most = Number.MAX_SAFE_INTEGER,
) =>
	({
		name: "number",
		schema: numeral.pipe(z.int().min(least).max(most)),
		is,
		give:
			least === Number.MIN_SAFE_INTEGER
				? "a whole number"
				: `a whole number from ${least} to ${most}`,
	}) as const satisfies ValueKind<number>;

/** A port to listen at; 0 takes any that is free. */
export const port = wholeNumber("a port", 0, 65_535);

/** A number with or without a fraction; what it may be is judged by what works with it. */
export const decimal = (is: string) =>
	({
		name: "number",
		schema: numeral,
		is,
		give: "a number with a decimal point",
	}) as const satisfies ValueKind<number>;

/** Words that are judged by what works with them. */
export const text = <const Name extends string>(name: Name) =>
	({
		name,
		schema: z.string().min(1),
		is: `a ${name}`,
		give: `a ${name}`,
	}) as const satisfies ValueKind<string>;

/** The path of a file. */
export const file = {
	name: "file",
	schema: z.string().min(1),
	is: "the path of a file",
	give: "the path of a file",
	file: true,
} as const satisfies ValueKind<string>;

/** A region with a table of public holidays. */
export const region = {
	...text("region"),
	known: async () =>
		Object.keys((await import("@slipway/core/calendar")).regionNames),
} as const satisfies ValueKind<string>;

/** What tells one integration from another in a calendar. */
export const calendarName = {
	name: "name",
	schema: z.string().regex(/^[A-Za-z0-9-]{1,40}$/),
	is: "a name of letters, digits and hyphens",
	give: "at most 40 letters, digits and hyphens",
} as const satisfies ValueKind<string>;

/** An address of this machine, such as a sandbox may call. */
export const loopbackAddress = {
	name: "address",
	schema: z
		.url({ protocol: /^http$/ })
		.refine(
			(address) =>
				URL.canParse(address) && isLoopback(new URL(address).hostname),
		),
	is: "an address of this machine",
	give: "one such as http://localhost:8080/calls",
} as const satisfies ValueKind<string>;
