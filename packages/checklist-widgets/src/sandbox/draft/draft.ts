import type { Example } from "@slipway/sandbox/engine";
import type { PlannedOperation } from "../plan/index.ts";

/** A request as it stands in the editor. `{{name}}` stays until it is sent, so that no secret is ever shown. */
export interface Draft {
	readonly operation: string;
	readonly example: number;
	readonly method: string;
	/** Path and query. */
	readonly target: string;
	/** One `Name: value` a line. */
	readonly headers: string;
	readonly body: string;
}

/** An example as a draft. */
export function draftOf(operation: PlannedOperation, example = 0): Draft {
	const chosen: Example | undefined = operation.examples[example];
	const path = operation.path.replaceAll(
		/\{([^{}]+)\}/g,
		(_, name: string) => chosen?.params?.[name] ?? `{{${name}}}`,
	);
	const query = Object.entries(chosen?.query ?? {})
		.map(([name, value]) => `${encodeURIComponent(name)}=${encoded(value)}`)
		.join("&");
	const body =
		chosen?.body === undefined
			? ""
			: typeof chosen.body === "string"
				? chosen.body
				: JSON.stringify(chosen.body, null, 2);
	const [contentType] = operation.accepts;
	const headers = {
		...(body !== "" && contentType && { "content-type": contentType }),
		...chosen?.headers,
	};
	return {
		operation: operation.id,
		example,
		method: operation.method,
		target: query ? `${path}?${query}` : path,
		headers: Object.entries(headers)
			.map(([name, value]) => `${titled(name)}: ${value}`)
			.join("\n"),
		body,
	};
}

/** The value for a query, with the braces of what is carried over left as they are. */
function encoded(value: string): string {
	return encodeURIComponent(value)
		.replaceAll("%7B%7B", "{{")
		.replaceAll("%7D%7D", "}}");
}

const titled = (name: string) =>
	name.replaceAll(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
