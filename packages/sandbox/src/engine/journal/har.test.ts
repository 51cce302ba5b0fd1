import { expect, test } from "vitest";
import { harOf } from "./har.ts";
import type { Exchange } from "./journal.ts";

const exchange: Exchange = {
	number: 1,
	at: Date.UTC(2026, 11, 2, 9, 30),
	took: 12,
	operation: "borrow",
	request: {
		method: "POST",
		target: "/loans?a=1&a=2",
		headers: { "content-type": "application/json" },
		body: "{}",
	},
	answer: {
		status: 422,
		headers: { "content-type": "text/plain" },
		body: "no",
	},
	problems: [
		{
			place: "body",
			pointer: "",
			fact: "It is empty.",
			rule: { says: "", confidence: "modelled", source: "x" },
		},
	],
	ignored: [],
	faults: [],
	changes: [],
};

interface Entry {
	readonly request: Record<string, unknown>;
	readonly response: Record<string, unknown>;
	readonly comment: string;
}

const entryOf = (each: Exchange, root = "http://localhost:1/x/") =>
	(harOf([each], root) as { log: { entries: Entry[] } }).log
		.entries[0] as Entry;

test("an exchange is an entry of an archive, its address below the root", () => {
	const entry = entryOf(exchange);
	expect(entry).toMatchObject({
		startedDateTime: "2026-12-02T09:30:00.000Z",
		time: 12,
		request: {
			method: "POST",
			url: "http://localhost:1/x/loans?a=1&a=2",
			queryString: [
				{ name: "a", value: "1" },
				{ name: "a", value: "2" },
			],
			headers: [{ name: "content-type", value: "application/json" }],
			postData: { mimeType: "application/json", text: "{}" },
		},
		response: {
			status: 422,
			content: { size: 2, mimeType: "text/plain", text: "no" },
		},
		comment: "borrow; It is empty.",
	});
});

test("a request without a body posts nothing", () => {
	const request = { ...exchange.request, headers: {}, body: "" };
	expect(entryOf({ ...exchange, request }).request).not.toHaveProperty(
		"postData",
	);
});

test("a body without a type has none in the archive", () => {
	const entry = entryOf({
		...exchange,
		request: { ...exchange.request, headers: {} },
		answer: { status: 200, headers: {}, body: "" },
	});
	expect(entry.request).toMatchObject({ postData: { mimeType: "" } });
	expect(entry.response).toMatchObject({
		content: { mimeType: "" },
		bodySize: 0,
	});
});

test("a connection that broke has no answer, and nobody's request no operation", () => {
	const entry = entryOf({
		...exchange,
		operation: undefined,
		answer: undefined,
		problems: [],
	});
	expect(entry.response).toMatchObject({
		status: 0,
		bodySize: -1,
		content: { text: "" },
	});
	expect(entry.comment).toBe("");
});

test("sizes are in bytes, and a redirect names its address", () => {
	const entry = entryOf({
		...exchange,
		request: { ...exchange.request, body: "Żółć" },
		answer: { status: 302, headers: { location: "/login" }, body: "é" },
	});
	expect(entry.request.bodySize).toBe(8);
	expect(entry.response).toMatchObject({
		bodySize: 2,
		content: { size: 2 },
		redirectURL: "/login",
	});
});
