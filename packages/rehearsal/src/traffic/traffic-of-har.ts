import { Mask, type MockApi, operationFinder } from "@slipway/sandbox/engine";
import {
	bodyAnswered,
	bodySent,
	type HarEntry,
	HarSchema,
	headersIn,
} from "./har.ts";
import { meantIn } from "./meant-in.ts";
import type { Observation, Traffic } from "./observation.ts";

/** Traffic that was read from a file, and what of the file is not in it. */
export interface HarTraffic {
	readonly traffic: Traffic;
	/** Requests of the file that mean no operation of the API. */
	readonly skipped: number;
	/** Requests whose body the file does not hold although they must have had one. */
	readonly withoutBody: number;
}

/**
 * The traffic of an HTTP Archive, as browsers and proxies write it. Secrets are masked as it is read. Where the provider
 * was called at another root, the beginning of the path is left out until an operation is found.
 * @throws {z.ZodError} for data that is no HTTP Archive.
 *
 * @example
 * ```ts
 * import { trafficOfHar } from "@slipway/rehearsal";
 * import { library } from "@slipway/sandbox/example";
 *
 * const request = { method: "GET", url: "https://staging.example/api/loans/L1", headers: [] };
 * const response = { status: 200, headers: [], content: { text: "{}" } };
 * const entries = [{ startedDateTime: "2027-01-04T09:00:00Z", request, response }];
 * trafficOfHar({ log: { entries } }, library).traffic.observations[0].name; // => "read-loan"
 * ```
 */
export function trafficOfHar(data: unknown, api: MockApi): HarTraffic {
	const { entries } = HarSchema.parse(data).log;
	const mask = new Mask(api.secrets);
	for (const entry of entries) learn(mask, entry);
	const find = operationFinder(api);
	const observations = entries.map((entry, at) =>
		observationOf(entry, at + 1, find, mask),
	);
	const known = observations.filter(({ name }) => name !== undefined);
	return {
		traffic: {
			observations: known.toSorted((left, right) => left.at - right.at),
			read: (text, mediaType) => api.format.read(text, mediaType),
			paramsOf: (request) => find(request)?.params ?? {},
		},
		skipped: observations.length - known.length,
		withoutBody: entries.filter(
			({ request }) =>
				/^(POST|PUT|PATCH)$/.test(request.method) &&
				bodySent(request) === "" &&
				headersIn(request.headers)["content-length"] !== "0",
		).length,
	};
}

function observationOf(
	{ startedDateTime, request, response }: HarEntry,
	number: number,
	find: ReturnType<typeof operationFinder>,
	mask: Mask,
): Observation {
	const headers = headersIn(request.headers);
	const body = bodySent(request);
	const url = new URL(request.url, "http://localhost");
	const meant = meantIn(
		url.pathname + url.search,
		{ method: request.method, headers, body },
		find,
	);
	return {
		way: "request",
		number,
		at: Date.parse(startedDateTime) || 0,
		name: meant?.operation,
		request: {
			method: request.method,
			target: mask.text(meant?.target ?? url.pathname + url.search),
			headers: mask.headers(headers),
			body: mask.text(body),
		},
		// Archives write 0 for an answer that never came.
		answer:
			response.status === 0
				? undefined
				: {
						status: response.status,
						headers: mask.headers(headersOfAnswer(response)),
						body: mask.text(bodyAnswered(response)),
					},
		fact: undefined,
	};
}

/** Some tools tell the media type beside the headers only. */
function headersOfAnswer({ headers, content }: HarEntry["response"]) {
	const read = headersIn(headers);
	return content?.mimeType && !read["content-type"]
		? { ...read, "content-type": content.mimeType }
		: read;
}

/** A secret is hidden wherever it stands, so all are known before the first text is masked. */
function learn(mask: Mask, { request, response }: HarEntry): void {
	for (const { headers } of [request, response])
		for (const [name, value] of Object.entries(headersIn(headers)))
			mask.learnHeader(name, value);
	mask.learn(request.url);
	mask.learn(bodySent(request));
	mask.learn(bodyAnswered(response));
}
