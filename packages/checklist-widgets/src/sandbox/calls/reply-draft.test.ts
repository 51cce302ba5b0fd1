import type { Fix } from "@slipway/sandbox/engine";
import { describe, expect, test } from "vitest";
import { replyDraftOf, replyOf, withReplyFix } from "./reply-draft.ts";

const json = { "content-type": "application/json" };
const denied = replyDraftOf({ status: 400, headers: json, body: "{}" }, 0);

test("a ready reply comes out of the editor as it went in", () => {
	for (const reply of [
		{ status: 204, headers: {}, body: "" },
		{ status: 302, headers: { location: "/a", ...json }, body: "<p>\n</p>" },
		{ failure: "No answer came within 20 seconds." },
	])
		expect(replyOf(replyDraftOf(reply, 3))).toEqual({ reply });
});

test.each(["", "20", "2000", "600", "OK", "2e2"])(
	"“%s” is no status",
	(status) => {
		expect(replyOf({ ...denied, status })).toEqual({
			wrong: `“${status}” is no status. Write three digits, such as 200.`,
		});
	},
);

test("a line that is no header is named", () => {
	expect(replyOf({ ...denied, headers: "X: 1\nhello" })).toEqual({
		wrong: "“hello” is no header. Write Name: value, one a line.",
	});
});

describe("a fix", () => {
	const made = (fix: Omit<Fix, "says">) =>
		withReplyFix(denied, { says: "", ...fix });

	test.each([
		[
			{ place: "request", pointer: "status", value: 204 } as const,
			{ status: "204" },
		],
		[
			{ place: "header", pointer: "content-type", value: "text/xml" } as const,
			{ headers: "Content-Type: text/xml" },
		],
		[
			{ place: "body", pointer: "/error_code", value: 1 } as const,
			{ body: '{\n  "error_code": 1\n}' },
		],
	])("is made where it belongs: %j", (fix, change) => {
		expect(made(fix)).toEqual({ ...denied, ...change });
	});

	test.each([
		{ place: "request", pointer: "" } as const,
		{ place: "path", pointer: "id", value: "1" } as const,
	])("that is something to do is left to the user: %j", (fix) => {
		expect(made(fix)).toBeUndefined();
	});

	test("cannot mend silence", () => {
		const silent = replyDraftOf({ failure: "None" }, 0);
		expect(
			withReplyFix(silent, {
				says: "",
				place: "request",
				pointer: "status",
				value: 200,
			}),
		).toBeUndefined();
	});
});
