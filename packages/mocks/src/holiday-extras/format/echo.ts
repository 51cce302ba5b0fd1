import type { WrittenCall } from "@slipway/sandbox/engine";
import { recordOf, sentWith } from "./parameters.ts";

/** Most parameters that an answer repeats, and most characters of each. */
const most = 100;
const longest = 1000;

/** What `API_Header/Request` repeats: every parameter that was sent and can name an element, the password redacted. */
export function echoOf(call: WrittenCall): Readonly<Record<string, unknown>> {
	return {
		...named(sentWith(call), (name, value) => {
			if (name === "Password") return "Redacted";
			return Array.isArray(value)
				? value.slice(0, most).map(echoed)
				: String(value).slice(0, longest);
		}),
		v: "1",
		...(/\/lite(\.\w+)?\/?$/.test(call.path) && { version: "lite" }),
	};
}

const echoed = (item: unknown) =>
	typeof item === "string"
		? item.slice(0, longest)
		: named(recordOf(item), (_, each) =>
				typeof each === "string" ? each.slice(0, longest) : each,
			);

function named(
	parameters: Readonly<Record<string, unknown>>,
	change: (name: string, value: unknown) => unknown,
): Readonly<Record<string, unknown>> {
	return Object.fromEntries(
		Object.entries(parameters)
			.filter(
				([name]) =>
					/^[A-Za-z][\w.-]{0,39}$/.test(name) &&
					name !== "ATTRIBUTES" &&
					!/^xml/i.test(name),
			)
			.slice(0, most)
			.map(([name, value]) => [name, change(name, value)]),
	);
}
