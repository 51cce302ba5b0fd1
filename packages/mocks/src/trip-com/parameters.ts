import type { Call } from "@slipway/sandbox/engine";

/** A parameter of the address, in any case, as the gateway's clients write it in several. */
export function parameter(
	query: Call["query"],
	name: string,
): string | undefined {
	const found = Object.entries(
		query as Readonly<Record<string, string | readonly string[]>>,
	).find(([key]) => key.toLowerCase() === name);
	return typeof found?.[1] === "string" ? found[1] : found?.[1][0];
}
