import { mockApis } from "@slipway/mocks";
import { harOf } from "@slipway/sandbox/engine";
import { library } from "@slipway/sandbox/example";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { expect, test } from "vitest";
import { demonstrate, judging, trafficOf } from "../index.ts";
import { allScripts } from "../scripts/index.ts";
import { trafficOfHar } from "./traffic-of-har.ts";

const har = (entries: readonly object[]) => ({
	log: { version: "1.2", entries },
});

const entry = (request: object, response: object = {}) => ({
	startedDateTime: "2027-01-04T09:00:00Z",
	request: { method: "GET", url: "https://a.example/loans/L1", ...request },
	response: { status: 200, content: { text: "{}" }, ...response },
});

const observed = (...entries: readonly object[]) =>
	trafficOfHar(har(entries), library).traffic.observations;

for (const api of mockApis)
	test(`the archive of ${api.id}'s journal is judged as its journal is, at any root`, async () => {
		for (const scripts of Object.values(allScripts))
			for (const rehearsed of Object.values(scripts)) {
				if ("needs" in rehearsed) continue;
				const script = rehearsed.find((each) => each.api === api.id);
				// Archives hold no calls to the partner, and nothing of what the sandbox found wrong.
				if (!script || JSON.stringify(script.parts).match(/"call"|mistake/))
					continue;
				const sandbox = stillSandbox(api);
				await demonstrate(sandbox, script.demonstration);
				const { traffic, skipped } = trafficOfHar(
					harOf(sandbox.journal(), "https://staging.example/some/root"),
					api,
				);
				expect(skipped).toBe(0);
				expect(judging(traffic)(rehearsed, api.id).is).toBe(
					judging(trafficOf(sandbox))(rehearsed, api.id).is,
				);
			}
	});

test("a body in base64 is read", () => {
	const content = { encoding: "base64", text: btoa('{"id":"L1"}') };
	expect(observed(entry({}, { content }))[0]?.answer?.body).toBe('{"id":"L1"}');
});

test("the fields of a form stand for its text", () => {
	const postData = {
		mimeType: "application/x-www-form-urlencoded",
		params: [{ name: "a b", value: "1" }],
	};
	expect(observed(entry({ postData }))[0]?.request.body).toBe("a+b=1");
});

test("HTTP/2's own headers are left out, names are in lower case", () => {
	const headers = [
		{ name: ":path", value: "/loans/L1" },
		{ name: "X-Trace", value: "7" },
	];
	expect(observed(entry({ headers }))[0]?.request.headers).toEqual({
		"x-trace": "7",
	});
});

test("status 0 is an answer that never came", () => {
	expect(observed(entry({}, { status: 0 }))[0]?.answer).toBeUndefined();
});

test("requests to other places are counted, not judged", () => {
	const { traffic, skipped } = trafficOfHar(
		har([entry({ url: "https://fonts.example/a.woff2" }), entry({})]),
		library,
	);
	expect([traffic.observations.length, skipped]).toEqual([1, 1]);
});

test("a request that must have had a body is said to have lost it", () => {
	const sent = { method: "POST", url: "https://a.example/loans" };
	expect(trafficOfHar(har([entry(sent)]), library).withoutBody).toBe(1);
});

test("a secret of one request is hidden in every other", () => {
	const headers = [{ name: "Authorization", value: "Bearer s3cret-value" }];
	const all = observed(
		entry({ url: "https://a.example/loans/L1?note=s3cret-value" }),
		entry({ headers }),
	);
	expect(all).toHaveLength(2);
	expect(JSON.stringify(all)).not.toContain("s3cret-value");
});

test.each([undefined, {}, { log: {} }, { log: { entries: [{}] } }, "x"])(
	"%j is no archive",
	(data) => {
		expect(() => trafficOfHar(data, library)).toThrow(/"code"/);
	},
);
