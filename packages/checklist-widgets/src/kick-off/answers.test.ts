import { expect, test } from "vitest";
import { answersIn } from "./answers.ts";

const stored = (answers: object) =>
	JSON.stringify({ process: "example", version: 1, answers });

test("one option and several are read, the newest write of each", () => {
	expect(
		answersIn(
			stored({
				region: [{ value: "uk" }, { value: "europe" }],
				products: [{ value: ["parking", "lounges"] }],
				nothing: [{ value: [] }],
			}),
			"example",
		),
	).toEqual({
		region: ["uk"],
		products: ["parking", "lounges"],
		nothing: [],
	});
});

test("an answer that was taken back answers nothing", () => {
	expect(answersIn(stored({ region: [{ value: null }] }), "example")).toEqual(
		{},
	);
});

test.each(["", "{", "[]", "null", '{"answers":7}', '{"answers":{"a":{}}}'])(
	"%j answers nothing",
	(text) => {
		expect(answersIn(text, "example")).toEqual({});
	},
);
