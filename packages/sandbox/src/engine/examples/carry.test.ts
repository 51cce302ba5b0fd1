import { describe, expect, test } from "vitest";
import { library } from "../../example/library.ts";
import { carriedAtStart, carriedFrom } from "./carry.ts";

const operation = { carries: { loan: "/id", copies: "/n", list: "/l" } };
const answer = (body: string, status = 201) => ({
	status,
	headers: { "content-type": "application/json; charset=utf-8" },
	body,
});

describe("an answer carries on", () => {
	test("texts and numbers, and nothing that is neither", () => {
		expect(
			carriedFrom(library, operation, answer('{"id":"L1","n":2,"l":[]}')),
		).toEqual({ loan: "L1", copies: "2" });
	});

	test.each([
		["a broken connection", operation, undefined],
		["a refusal", operation, answer('{"id":"L1"}', 422)],
		["what cannot be read", operation, answer("{")],
		["an operation that carries nothing", {}, answer('{"id":"L1"}')],
		[
			"no type and no content",
			operation,
			{ status: 204, headers: {}, body: "null" },
		],
	])("nothing from %s", (_, each, given) => {
		expect(carriedFrom(library, each, given)).toEqual({});
	});
});

describe("at the start there are", () => {
	const now = Date.UTC(2026, 11, 31, 12);
	test.each([
		["a client", { client_id: "id", client_secret: "secret" }, "id:secret"],
		["a user", { username: "u", password: "p" }, "u:p"],
		["neither", {}, ":"],
	])("the credentials of %s as Basic", (_, values, pair) => {
		const carried = carriedAtStart(
			{ credentials: [{ title: "", values }] },
			now,
		);
		expect(carried).toMatchObject({ ...values, basic: btoa(pair) });
	});

	test("days near to now, also where nobody has credentials", () => {
		expect(carriedAtStart({ credentials: [] }, now)).toMatchObject({
			today: "2026-12-31",
			tomorrow: "2027-01-01",
			next_week: "2027-01-07",
			in_eight_days: "2027-01-08",
			in_two_weeks: "2027-01-14",
		});
	});
});
