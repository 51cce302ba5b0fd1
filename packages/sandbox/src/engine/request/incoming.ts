import type { RawCall } from "../contract/call.ts";
import type { WrittenCall } from "../contract/format.ts";
import type { Problem } from "../contract/problem.ts";
import { type BodyText, textOf } from "./body.ts";
import { type QueryValue, queryOf } from "./query.ts";
import type { Found } from "./route.ts";

/** Longer addresses, and more headers together, are refused unread: the limit of Node's own server. Characters. */
const largestHead = 16 * 1024;

/** A request taken apart, before anything about it was judged. */
export interface Incoming {
	/** Why its address or headers are not read at all; then the address is cut. */
	readonly oversized: Pick<Problem, "place" | "pointer" | "fact"> | undefined;
	readonly raw: RawCall;
	readonly path: string;
	readonly query: Readonly<Record<string, QueryValue>>;
	readonly contentType: string;
	readonly body: BodyText;
	readonly found: Found;
}

/** Takes a request apart. */
export function incomingOf(
	whole: RawCall,
	route: (method: string, path: string) => Found,
): Incoming {
	const oversized = oversizedIn(whole);
	const raw = oversized ? headless(whole) : whole;
	const mark = raw.target.indexOf("?");
	const path = mark < 0 ? raw.target : raw.target.slice(0, mark);
	const contentType = raw.headers["content-type"] ?? "";
	return {
		oversized,
		raw,
		path,
		query:
			mark < 0 ? {} : queryOf(new URLSearchParams(raw.target.slice(mark + 1))),
		contentType,
		body: textOf(raw),
		// What can be read can be asked for its headers alone (RFC 9110, 9.3.2).
		found: route(raw.method === "HEAD" ? "GET" : raw.method, path),
	};
}

function oversizedIn({ target, headers }: RawCall): Incoming["oversized"] {
	if (target.length > largestHead)
		return {
			place: "request",
			pointer: "address",
			fact: `The address has ${readAtMost(target.length)}`,
		};
	let size = 0;
	for (const name in headers)
		size += name.length + (headers[name] ?? "").length;
	return size > largestHead
		? {
				place: "request",
				pointer: "headers",
				fact: `The headers have ${readAtMost(size)}`,
			}
		: undefined;
}

const readAtMost = (size: number) =>
	`${size.toLocaleString("en")} characters; at most ${largestHead.toLocaleString("en")} are read.`;

/** What is read of a request whose address or headers are too large: its path, as far as it is short. */
const headless = ({ target, ...whole }: RawCall): RawCall => ({
	...whole,
	target: target.slice(0, 200).split("?", 1)[0] ?? "",
	headers: {},
});

/** What a format may know of a request. */
export function formatCall({ path, query, raw, body }: Incoming): WrittenCall {
	return {
		path,
		query,
		headers: raw.headers,
		bodyText: "text" in body ? body.text : "",
	};
}
