import { expect, test } from "vitest";
import { harOf } from "./har.ts";
import { type Exchange, keptOf } from "./journal.ts";

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
			statusText: "Unprocessable Content",
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
		statusText: "",
		headers: [],
		bodySize: -1,
		content: { size: 0, mimeType: "", text: "" },
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

test("a form is listed by its fields, as text too, and cookies by their names", () => {
	const body = "a=1&b=%C5%BB+x";
	const { request } = entryOf({
		...exchange,
		request: {
			...exchange.request,
			headers: {
				"content-type": "application/x-www-form-urlencoded",
				cookie: "a=1; b=x=y; odd",
			},
			body,
		},
	});
	expect(request).toMatchObject({
		cookies: [
			{ name: "a", value: "1" },
			{ name: "b", value: "x=y" },
		],
		postData: {
			params: [
				{ name: "a", value: "1" },
				{ name: "b", value: "Ż x" },
			],
			text: body,
		},
	});
});

test("the size of a body whose beginning alone was kept is unknown", () => {
	const kept = keptOf("x".repeat(20_000), { text: (text) => text });
	const entry = entryOf({
		...exchange,
		request: { ...exchange.request, body: kept },
		answer: { status: 299, headers: {}, body: kept },
	});
	expect(entry.request).toMatchObject({
		bodySize: -1,
		postData: { text: kept, comment: "Only the beginning was kept." },
	});
	expect(entry.response).toMatchObject({
		bodySize: -1,
		statusText: "",
		content: { size: -1, comment: "Only the beginning was kept." },
	});
});

test("an address has no fragment in the archive", () => {
	const request = { ...exchange.request, target: "/loans#top" };
	expect(entryOf({ ...exchange, request }).request.url).toBe(
		"http://localhost:1/x/loans",
	);
});
