import fc from "fast-check";
import { expect, test } from "vitest";
import { inertJson } from "./index.ts";

test("any data is read back, and nothing in its JSON acts upon a terminal or an editor", () => {
	fc.assert(
		fc.property(
			fc.dictionary(
				fc.string({ unit: "binary" }),
				fc.oneof(
					fc.string({ unit: "binary" }),
					fc.constantFrom("\u009b31m", "\u202e", "\u{e0001}", "\u2028"),
				),
			),
			(data) => {
				const text = inertJson(data);
				expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
				expect(text).not.toMatch(/[^\P{C}\n\p{Co}\p{Cn}]|\p{Zl}|\p{Zp}/u);
			},
		),
	);
});
