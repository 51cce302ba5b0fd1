import { valuesAgain, withoutValues } from "./values.ts";

/** A request to be written as code. */
export interface SnippetRequest {
	readonly method: string;
	readonly url: string;
	/** Names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

/** Headers that programs set by themselves, or refuse to be told. */
const ownHeaders = new Set([
	"connection",
	"content-length",
	"expect",
	"host",
	"keep-alive",
	"transfer-encoding",
	"upgrade",
]);

/**
 * Names of the headers that no snippet can hold: programs set them by themselves, or their values hold signs beyond
 * ASCII, which some programs refuse and the others send in different bytes.
 */
export function leftOut({
	headers,
}: Pick<SnippetRequest, "headers">): readonly string[] {
	return Object.keys(headers).filter(
		(name) =>
			ownHeaders.has(name) ||
			!/^[\x20-\x7e\t]*$/.test(withoutValues(headers[name] ?? "")),
	);
}

/** A request in the form that every program can send: an address as RFC 3986 has it, and headers that can be held. */
export function portable(request: SnippetRequest): SnippetRequest {
	const out = leftOut(request);
	return {
		method: /^[A-Z]+$/.test(request.method) ? request.method : "GET",
		url: valuesAgain(encoded(request.url)),
		headers: Object.fromEntries(
			Object.entries(request.headers)
				.filter(([name]) => !out.includes(name))
				.map(([name, value]) => [name, value.trim()]),
		),
		// Browsers and Node refuse to send one with GET.
		body: request.method === "GET" ? "" : request.body.toWellFormed(),
	};
}

/**
 * An address with everything in percents that an address cannot hold, and nothing else: Python would write it so in any
 * case. Dots that climb are climbed, as every browser does.
 */
function encoded(url: string): string {
	const { origin, pathname, search } = new URL(url.toWellFormed());
	return (
		origin +
		(pathname + search)
			.replaceAll(/%(?![\da-f]{2})/gi, "%25")
			.replaceAll(/[^\w\-.~:/?@!&()*+,;=%$]/gu, encodeURIComponent)
			.replaceAll("'", "%27")
			.replaceAll(/%[\da-f]{2}/gi, (percents) => {
				const sign = String.fromCharCode(
					Number.parseInt(percents.slice(1), 16),
				);
				return /[\w\-.~]/.test(sign) ? sign : percents.toUpperCase();
			})
	);
}
