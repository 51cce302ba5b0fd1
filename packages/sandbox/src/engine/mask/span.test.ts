import { expect, test } from "vitest";
import { without } from "./span.ts";

test.each([
	["no span", [], "abcdefgh"],
	["one", [{ from: 1, to: 3 }], "a****defgh"],
	["an empty one", [{ from: 1, to: 1 }], "abcdefgh"],
	[
		"in any order",
		[
			{ from: 5, to: 6 },
			{ from: 0, to: 1 },
		],
		"****bcde****gh",
	],
	[
		"that overlap",
		[
			{ from: 1, to: 3 },
			{ from: 2, to: 5 },
		],
		"a****fgh",
	],
	[
		"inside of another",
		[
			{ from: 1, to: 5 },
			{ from: 2, to: 3 },
		],
		"a****fgh",
	],
	[
		"side by side",
		[
			{ from: 1, to: 3 },
			{ from: 3, to: 5 },
		],
		"a********fgh",
	],
	["with words of its own", [{ from: 1, to: 8, by: '"****"' }], 'a"****"'],
])("spans are hidden: %s", (_, spans, left) => {
	expect(without("abcdefgh", spans)).toBe(left);
});
