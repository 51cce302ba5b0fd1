import type { Draft } from "../drafts/draft.ts";
import { headersOf } from "../drafts/headers.ts";

/** A request in the parts that descriptions name one by one. `{{name}}` stays where a value is carried over. */
export interface RequestParts {
	readonly path: readonly (readonly [name: string, value: string])[];
	readonly query: readonly (readonly [name: string, value: string])[];
	/** Without the content type. */
	readonly headers: readonly (readonly [name: string, value: string])[];
	readonly contentType: string | undefined;
	readonly body: string;
}

/**
 * The parts of a draft. `path` is the address of its operation, with the names in braces.
 *
 * @example
 * ```ts
 * import { requestParts } from "@slipway/sandbox/engine";
 *
 * const draft = { operation: "", example: 0, method: "GET", target: "/loans/L1?full=1", headers: "", body: "" };
 * requestParts(draft, "/loans/{loan}").path; // => [["loan", "L1"]]
 * ```
 */
export function requestParts(draft: Draft, path: string): RequestParts {
	const [address = "", query = ""] = draft.target.split(/\?(.*)/s);
	const read = headersOf(draft.headers);
	const headers = Object.entries("headers" in read ? read.headers : {});
	return {
		path: valuesIn(address, path),
		query: query
			.split("&")
			.filter((each) => each !== "")
			.map((each) => {
				const [name = "", value = ""] = each.split(/=(.*)/s);
				return [plain(name), plain(value)];
			}),
		headers: headers.filter(([name]) => name !== "content-type"),
		contentType: headers.find(([name]) => name === "content-type")?.[1],
		body: draft.body,
	};
}

/** What stands in an address where its pattern has names. */
function valuesIn(
	address: string,
	path: string,
): readonly (readonly [string, string])[] {
	const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(
		([, name = ""]) => name,
	);
	const pattern = path
		.split(/\{[^{}]+\}/)
		.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))
		.join("([^/]*)");
	const [, ...values] = new RegExp(`^${pattern}$`).exec(address) ?? [];
	return names.map((name, at) => [name, plain(values[at] ?? "")]);
}

const plain = (text: string): string =>
	decodeURIComponent(text.replaceAll("+", " "));
