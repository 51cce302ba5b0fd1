import {
	contentOf,
	cookiesOf,
	headersOf,
	postDataOf,
	queryOf,
	sizeOf,
} from "./har-message.ts";
import type { Exchange } from "./journal.ts";
import { reasonPhrases } from "./reason-phrases.ts";

/**
 * A journal as an HTTP Archive 1.2, which browsers' network panels import. `root` is the mock's absolute address, `comment`
 * says whose answers these are.
 *
 * @example
 * ```ts
 * import { harOf } from "@slipway/sandbox/engine";
 *
 * harOf([], "http://localhost:4010/library").log.version; // => "1.2"
 * ```
 */
export function harOf(
	exchanges: readonly Exchange[],
	root: string,
	comment = "Answers of a simulation, not of the provider. Secrets are masked.",
): object {
	return {
		log: {
			version: "1.2",
			creator: { name: "Slipway sandbox", version: "0.1.0" },
			comment,
			entries: exchanges.map((exchange) => entryOf(exchange, root)),
		},
	};
}

function entryOf(
	{ at, took, request, answer, operation, problems }: Exchange,
	root: string,
) {
	const url = new URL(`${root.replace(/\/$/, "")}${request.target}`);
	url.hash = "";
	return {
		startedDateTime: new Date(at).toISOString(),
		time: took,
		request: {
			method: request.method,
			url: url.href,
			httpVersion: "HTTP/1.1",
			cookies: cookiesOf(request.headers),
			headers: headersOf(request.headers),
			queryString: queryOf(url),
			...(request.body && {
				postData: postDataOf(request.headers, request.body),
			}),
			headersSize: -1,
			bodySize: sizeOf(request.body),
		},
		response: answer ? responseOf(answer) : nothing,
		cache: {},
		timings: { send: 0, wait: took, receive: 0 },
		comment: [operation, ...problems.map(({ fact }) => fact)]
			.filter((each) => each !== undefined)
			.join("; "),
	};
}

const responseOf = ({
	status,
	headers,
	body,
}: NonNullable<Exchange["answer"]>) => ({
	status,
	statusText: reasonPhrases[status] ?? "",
	httpVersion: "HTTP/1.1",
	cookies: [],
	headers: headersOf(headers),
	content: contentOf(headers, body),
	redirectURL: headers.location ?? "",
	headersSize: -1,
	bodySize: sizeOf(body),
});

/** The connection broke without an answer. */
const nothing = {
	status: 0,
	statusText: "",
	httpVersion: "HTTP/1.1",
	cookies: [],
	headers: [],
	content: contentOf({}, ""),
	redirectURL: "",
	headersSize: -1,
	bodySize: -1,
};
