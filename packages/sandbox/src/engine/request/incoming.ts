import type { WrittenCall } from "../mock/format.ts";
import { type BodyText, textOf } from "./body.ts";
import type { RawCall } from "./call.ts";
import { type QueryValue, queryOf } from "./query.ts";
import type { Found } from "./route.ts";

/** A request taken apart, before anything about it was judged. */
export interface Incoming {
	readonly raw: RawCall;
	readonly path: string;
	readonly query: Readonly<Record<string, QueryValue>>;
	readonly contentType: string;
	readonly body: BodyText;
	readonly found: Found;
}

/** Takes a request apart. */
export function incomingOf(
	raw: RawCall,
	route: (method: string, path: string) => Found,
): Incoming {
	const mark = raw.target.indexOf("?");
	const path = mark < 0 ? raw.target : raw.target.slice(0, mark);
	const contentType = raw.headers["content-type"] ?? "";
	return {
		raw,
		path,
		query:
			mark < 0 ? {} : queryOf(new URLSearchParams(raw.target.slice(mark + 1))),
		contentType,
		body: textOf(raw.body, contentType),
		found: route(raw.method, path),
	};
}

/** What a format may know of a request. */
export function formatCall({ path, query, raw, body }: Incoming): WrittenCall {
	return {
		path,
		query,
		headers: raw.headers,
		bodyText: "text" in body ? body.text : "",
	};
}
