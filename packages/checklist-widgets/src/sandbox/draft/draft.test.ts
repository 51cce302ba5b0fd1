import { prioticket } from "@slipway/mocks/prioticket";
import type { Fix } from "@slipway/sandbox/engine";
import { describe, expect, test } from "vitest";
import { consolePlanOf } from "../plan/index.ts";
import { draftOf, headersOf, neededFor, withFix } from "./index.ts";

const plan = consolePlanOf(prioticket);
const operation = (id: string) => {
	const found = plan.operations.find((each) => each.id === id);
	if (!found) throw new Error(id);
	return found;
};

describe("a draft", () => {
	test("shows what is carried over by name, never a secret", () => {
		const draft = draftOf(operation("create-order"), 1);
		expect(draft.headers).toBe(
			"Content-Type: application/json\nAuthorization: Bearer {{token}}",
		);
		expect(draft.body).toContain("{{reservation_reference}}");
	});

	test("knows what must be sent first, in order", () => {
		const { names, first } = neededFor(
			draftOf(operation("create-order"), 1),
			{ basic: "x", tomorrow: "2026-12-03" },
			plan,
		);
		expect(names).toEqual(["token", "reservation_reference"]);
		expect(first.map(({ id }) => id)).toEqual([
			"get-token",
			"get-availability",
			"create-reservation",
		]);
	});
});

describe("header lines", () => {
	test("are read by name, blanks around left out", () => {
		expect(headersOf("Accept : */*\n\nX-A:1 ")).toEqual({
			headers: { accept: "*/*", "x-a": "1" },
		});
	});
	test.each(["no colon", ": value", "a b: c", "Näme: x"])(
		"that are none are named: %s",
		(line) => {
			expect(headersOf(`Accept: */*\n${line}`)).toEqual({ wrong: line });
		},
	);
});

describe("a fix", () => {
	const draft = {
		...draftOf(operation("get-order")),
		target: "/v3.8/distributor/orders/NOPE?cache=true",
		body: '{"a":{"b":[1,2]}}',
	};
	const template = operation("get-order").path;
	const made = (fix: Omit<Fix, "says">) =>
		withFix(draft, { says: "", ...fix }, template);

	test.each([
		[
			{ place: "body", pointer: "/a/b/1", value: 9 } as const,
			{ body: JSON.stringify({ a: { b: [1, 9] } }, null, 2) },
		],
		[
			{ place: "body", pointer: "/a/c", value: "x" } as const,
			{ body: JSON.stringify({ a: { b: [1, 2], c: "x" } }, null, 2) },
		],
		[{ place: "body", pointer: "/a" } as const, { body: "{}" }],
		[
			{ place: "query", pointer: "/cache" } as const,
			{ target: "/v3.8/distributor/orders/NOPE" },
		],
		[
			{ place: "query", pointer: "/page", value: 2 } as const,
			{ target: "/v3.8/distributor/orders/NOPE?cache=true&page=2" },
		],
		[
			{
				place: "path",
				pointer: "order_reference",
				value: "{{order_reference}}",
			} as const,
			{ target: "/v3.8/distributor/orders/{{order_reference}}?cache=true" },
		],
		[
			{
				place: "header",
				pointer: "authorization",
				value: "Bearer {{token}}",
			} as const,
			{ headers: "Authorization: Bearer {{token}}" },
		],
		[
			{ place: "request", pointer: "method", value: "PUT" } as const,
			{ method: "PUT" },
		],
	])("%j is made in its place", (fix, change) => {
		expect(made(fix)).toEqual({ ...draft, ...change });
	});

	test("of a form sets its field", () => {
		const form = {
			...draft,
			headers: "Content-Type: application/x-www-form-urlencoded",
			body: "ABTANumber=A1&Initials=x+y&Initials=z",
		};
		expect(
			withFix(
				form,
				{ says: "", place: "body", pointer: "/Initials", value: "A B" },
				template,
			)?.body,
		).toBe("ABTANumber=A1&Initials=A%20B");
		expect(
			withFix(form, { says: "", place: "body", pointer: "/Initials" }, template)
				?.body,
		).toBe("ABTANumber=A1");
	});

	test("that cannot be made leaves the draft alone", () => {
		expect(
			withFix(
				{ ...draft, body: "{" },
				{ says: "", place: "body", pointer: "/a", value: 1 },
				template,
			),
		).toBeUndefined();
		expect(made({ place: "request", pointer: "" })).toBeUndefined();
	});
});
