import { expect, test } from "vitest";
import { changesInWords } from "./changes-in-words.ts";

test("changes are counted by table and kind", () => {
	expect(
		changesInWords([
			{ table: "orders", id: "1", was: "added" },
			{ table: "carParks", id: "2", was: "changed" },
			{ table: "carParks", id: "3", was: "changed" },
			{ table: "carParks", id: "4", was: "removed" },
		]),
	).toBe("Orders: 1 added. Car parks: 2 changed, 1 removed.");
});

test("nothing is said when nothing changed", () => {
	expect(changesInWords([])).toBe("");
});
