import fc from "fast-check";
import { expect, test } from "vitest";
import { comparedLines, isSame } from "./lines.ts";

test("lines that differ stand beside each other, and what one text lacks is left open", () => {
	expect(comparedLines("a\nb\nc\nd", "a\nB\nc\nc2\nd")).toEqual([
		{ left: "a", right: "a" },
		{ left: "b", right: "B" },
		{ left: "c", right: "c" },
		{ left: undefined, right: "c2" },
		{ left: "d", right: "d" },
	]);
});

test("both texts can be read from it again, and equal ones have no difference", () => {
	const text = fc
		.array(fc.constantFrom("a", "b", "c", ""), { minLength: 1 })
		.map((lines) => lines.join("\n"));
	fc.assert(
		fc.property(text, text, (left, right) => {
			const pairs = comparedLines(left, right);
			const side = (name: "left" | "right") =>
				pairs.flatMap((pair) => pair[name] ?? []).join("\n");
			expect(side("left")).toBe(left);
			expect(side("right")).toBe(right);
			expect(pairs.every(isSame)).toBe(left === right);
		}),
	);
});

test("texts of very many lines are set beside each other as they come", () => {
	const long = "x\n".repeat(3000);
	expect(comparedLines(`a\n${long}`, long)[0]).toEqual({
		left: "a",
		right: "x",
	});
});
