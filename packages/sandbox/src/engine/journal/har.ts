import type { Exchange } from "./journal.ts";

/**
 * A journal as an HTTP Archive 1.2, which browsers' network panels import. `root` is the mock's absolute address.
 *
 * @example
 * ```ts
 * import { harOf } from "@slipway/sandbox/engine";
 *
 * harOf([], "http://localhost:4010/library").log.version; // => "1.2"
 * ```
 */
export function harOf(exchanges: readonly Exchange[], root: string): object {
	return {
		log: {
			version: "1.2",
			creator: { name: "Slipway sandbox", version: "0.1.0" },
			comment:
				"Answers of a simulation, not of the provider. Secrets are masked.",
			entries: exchanges.map((exchange) => entryOf(exchange, root)),
		},
	};
}

function entryOf(
	{ at, took, request, answer, operation, problems }: Exchange,
	root: string,
) {
	const url = new URL(`${root.replace(/\/$/, "")}${request.target}`);
	return {
		startedDateTime: new Date(at).toISOString(),
		time: took,
		request: {
			method: request.method,
			url: url.href,
			httpVersion: "HTTP/1.1",
			cookies: [],
			headers: listOf(request.headers),
			queryString: [...url.searchParams].map(([name, value]) => ({
				name,
				value,
			})),
			headersSize: -1,
			bodySize: bytesOf(request.body),
			...(request.body && {
				postData: {
					mimeType: request.headers["content-type"] ?? "",
					text: request.body,
				},
			}),
		},
		response: {
			status: answer?.status ?? 0,
			statusText: "",
			httpVersion: "HTTP/1.1",
			cookies: [],
			headers: listOf(answer?.headers ?? {}),
			content: {
				size: bytesOf(answer?.body ?? ""),
				mimeType: answer?.headers["content-type"] ?? "",
				text: answer?.body ?? "",
			},
			redirectURL: answer?.headers.location ?? "",
			headersSize: -1,
			bodySize: answer ? bytesOf(answer.body) : -1,
		},
		cache: {},
		timings: { send: 0, wait: took, receive: 0 },
		comment: [operation, ...problems.map(({ fact }) => fact)]
			.filter((each) => each !== undefined)
			.join("; "),
	};
}

/** Sizes of an archive are in bytes (HAR 1.2). */
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

function listOf(headers: Readonly<Record<string, string>>) {
	return Object.entries(headers).map(([name, value]) => ({ name, value }));
}
