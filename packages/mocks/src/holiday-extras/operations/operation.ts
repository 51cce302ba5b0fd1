import type { NamesOf } from "@slipway/sandbox/engine";
import { type Call, operationsOver, type Place } from "@slipway/sandbox/engine";
import { carried } from "../carried.ts";
import { Refused } from "../contract/refusals.ts";
import type { schemes } from "../schemes.ts";
import type { sources } from "../sources.ts";
import type { HolidayExtrasTables } from "../state/tables.ts";
import type { HxWorld } from "../world.ts";

/** Declares an operation of the Holiday Extras API. */
export const operation = operationsOver<
	HolidayExtrasTables,
	NamesOf<typeof schemes, typeof sources, typeof carried>,
	HxWorld
>({ refusal: Refused });

/** Where the parameters of a request stand. */
export const placeOf = ({ method }: Pick<Call, "method">): Place =>
	method === "GET" ? "query" : "body";

/** The agent that sends the request; the scheme has seen to it that there is one. */
export const agentOf = ({ principal }: Pick<Call, "principal">): string =>
	principal?.id ?? "";

/** What a body may be written in: the form of the text, and the XML of the examples. */
export const accepted = [
	"application/x-www-form-urlencoded",
	"application/xml",
	"text/xml",
] as const;

/** Parameters as a form. `{{name}}` stays as it is. */
export function form(parameters: Readonly<Record<string, string>>): string {
	return new URLSearchParams(parameters)
		.toString()
		.replaceAll("%7B%7B", "{{")
		.replaceAll("%7D%7D", "}}");
}

/** The parameters by which an agent is known. */
export const agent = {
	key: carried.key,
	ABTANumber: carried.ABTANumber,
	Password: carried.Password,
} as const;

/** The parameters by which an agent is known, and the user's token. */
export const user = { ...agent, token: carried.token } as const;

/** The parameters of a user who is known by the application alone. */
export const session = { key: carried.key, token: carried.token } as const;

/** Parameters without one of them. */
export const without = (
	parameters: Readonly<Record<string, string>>,
	left: string,
): Readonly<Record<string, string>> =>
	Object.fromEntries(
		Object.entries(parameters).filter(([name]) => name !== left),
	);
