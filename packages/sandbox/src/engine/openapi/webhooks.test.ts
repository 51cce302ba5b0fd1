import { expect, test } from "vitest";
import { library } from "../../example/library.ts";
import { recordedCalls } from "../running/recorded-calls.ts";
import { openApiOf } from "./openapi.ts";
import { schemaOfExamples } from "./schema-of-examples.ts";
import { webhooksOf } from "./webhooks.ts";

const calls = recordedCalls(library as never);
const [call] = calls;
if (!call) throw new RangeError("The library calls nobody.");
const webhook = (change: object, replies = call.replies) =>
	webhooksOf(library as never, [
		{ ...call, callback: { ...call.callback, ...change }, replies },
	]) as Record<string, Record<string, object>>;

test("what the provider sends to the partner is a webhook, with the call as it was made", () => {
	expect(openApiOf(library as never, "http://s", [], calls)).toMatchObject({
		webhooks: {
			overdue: {
				post: {
					operationId: "receive-overdue",
					requestBody: {
						content: {
							"application/json": {
								schema: { type: "object", required: ["loan"] },
								examples: { "a-loan-is-overdue": { value: { loan: "L1" } } },
							},
						},
					},
					responses: { 204: { description: "Taken" } },
				},
			},
		},
	});
});

test("a mock that calls nobody has no webhooks", () => {
	const { partner: _, ...silent } = library;
	expect(recordedCalls(silent as never)).toEqual([]);
	expect(openApiOf(silent as never, "http://s")).not.toHaveProperty("webhooks");
});

test("headers of a call are named, but for those that every request has or that prove the caller", () => {
	const headers = {
		"Content-Type": "text/xml",
		authorization: "a",
		"x-id": "1",
	};
	expect(webhook({ headers }).overdue?.post).toMatchObject({
		parameters: [{ name: "x-id", in: "header" }],
		requestBody: { content: { "text/xml": {} } },
	});
});

test("a call without a body, type or status says none", () => {
	expect(webhook({ method: "GET", body: "" }).overdue?.get).not.toHaveProperty(
		"requestBody",
	);
	expect(webhook({ headers: {} }).overdue?.post).toMatchObject({
		requestBody: { content: { "text/plain": {} } },
	});
	const [ready] = call.replies;
	expect(
		webhook({}, ready ? [{ ...ready, reply: {} }] : []).overdue?.post,
	).toMatchObject({ responses: { default: {} } });
	expect(
		webhooksOf({ format: library.format }, [call]) as object,
	).toMatchObject({
		overdue: { post: { summary: "The provider calls you: overdue" } },
	});
});

test("a trigger that names nothing known plays what it can", () => {
	const partner = {
		...library.partner,
		triggers: [{ title: "Nobody", says: "", steps: [{ operation: "nobody" }] }],
	};
	expect(recordedCalls({ ...library, partner } as never)).toEqual([]);
});

test("a schema from examples says what is always there, and every type", () => {
	expect(
		schemaOfExamples([
			{ a: 1, b: null },
			{ a: "x", c: [true, { d: 1 }] },
		]),
	).toEqual({
		type: "object",
		properties: {
			a: { type: ["number", "string"] },
			b: { type: "null" },
			c: {
				type: "array",
				items: {
					type: ["boolean", "object"],
					properties: { d: { type: "number" } },
					required: ["d"],
				},
			},
		},
		required: ["a"],
	});
	expect(schemaOfExamples([])).toEqual({});
	expect(schemaOfExamples([{ a: 1 }, {}])).toEqual({
		type: "object",
		properties: { a: { type: "number" } },
	});
});
