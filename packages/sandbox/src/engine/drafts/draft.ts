import type { Example, Operation } from "../contract/operation.ts";
import { encoded } from "./encoded.ts";
import { headerName } from "./headers.ts";

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

/**
 * An example as a draft.
 *
 * @example
 * ```ts
 * import { draftOf } from "@slipway/sandbox/engine";
 *
 * const examples = [{ title: "The last one", params: { loan: "{{loan}}" }, status: 200 }];
 * draftOf({ id: "read-loan", method: "GET", path: "/loans/{loan}", examples }).target; // => "/loans/{{loan}}"
 * ```
 */
export function draftOf(
	operation: Pick<Operation, "id" | "method" | "path" | "accepts" | "examples">,
	example = 0,
): Draft {
	const chosen: Example | undefined = operation.examples[example];
	const path = operation.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) =>
		encoded(chosen?.params?.[name] ?? `{{${name}}}`),
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
	const [contentType] = operation.accepts ?? [];
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
			.map(([name, value]) => `${headerName(name)}: ${value}`)
			.join("\n"),
		body,
	};
}
