import {
	type SnippetRequest,
	snippetsOf,
} from "@slipway/checklist-widgets/snippets";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostileCases } from "./hostile-cases.ts";
import { canRun, runAll } from "./programs.ts";
import { publishedCases } from "./published-cases.ts";
import {
	type Recorded,
	type RecordingServer,
	startRecording,
} from "./recording-server.ts";

const cases = [...publishedCases, ...hostileCases];
const languages = snippetsOf({
	method: "GET",
	url: "http://localhost/",
	headers: {},
	body: "",
}).map(([language]) => language);

/** What programs add to requests by themselves; fetch goes past caches where a request is conditional. */
const ownHeaders = new Set([
	"accept",
	"accept-encoding",
	"accept-language",
	"cache-control",
	"connection",
	"content-length",
	"expect",
	"host",
	"http2-settings",
	"pragma",
	"sec-fetch-mode",
	"transfer-encoding",
	"upgrade",
	"user-agent",
]);

let server: RecordingServer;
beforeAll(async () => {
	server = await startRecording();
});
afterAll(() => server.close());

describe.each(languages)("%s", (language) => {
	test.runIf(canRun(language))(
		`sends each of ${cases.length} requests byte for byte`,
		async () => {
			const snippets = cases.map(
				({ requestAt }, index) =>
					new Map(
						snippetsOf(
							requestAt(
								server.rootOf(`${languages.indexOf(language)}-${index}`),
							),
						),
					).get(language) ?? "",
			);
			const said = await runAll(language, snippets);
			const wrong = cases.flatMap(({ name, requestAt }, index) => {
				const expected = expectedOf(requestAt(""));
				const arrived = server
					.requestsOf(`${languages.indexOf(language)}-${index}`)
					.map((each) => without(each, expected.headers));
				return isSame(arrived, [expected])
					? []
					: [{ name, snippet: snippets[index], arrived, expected }];
			});
			expect({ said, wrong: wrong.slice(0, 5), count: wrong.length }).toEqual({
				said: "",
				wrong: [],
				count: 0,
			});
		},
	);
});

function expectedOf({ method, url, headers, body }: SnippetRequest): Recorded {
	const { pathname, search } = new URL(
		url.replaceAll(/%(?![\da-f]{2})/gi, "%25"),
		"http://localhost",
	);
	return { method, target: decoded(pathname + search), headers, body };
}

/** An address without percents but between the same delimiters: how each sign is written is the program's own. */
const decoded = (target: string): string =>
	JSON.stringify(target.split(/([/?&=])/).map(decodeURIComponent));

/** A request without the headers that programs send by themselves. */
const without = (
	{ headers, target, ...request }: Recorded,
	asked: Recorded["headers"],
): Recorded => ({
	...request,
	target: decoded(target),
	headers: Object.fromEntries(
		Object.entries(headers).filter(
			([name]) => name in asked || !ownHeaders.has(name),
		),
	),
});

const isSame = (arrived: unknown, expected: unknown): boolean => {
	try {
		expect(arrived).toEqual(expected);
		return true;
	} catch {
		return false;
	}
};
