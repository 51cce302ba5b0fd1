import { expect, test } from "vitest";
import { faultInWords, titleOf } from "./fault-in-words.ts";
import { nameInWords } from "./name-in-words.ts";

const known = {
	faults: [
		{ id: "latency", title: "Slow answers" },
		{ id: "cut-off", title: "Answer cut off" },
		{
			id: "timeout-after-commit",
			title: "Timeout after the work is done",
		},
	],
	operations: [{ id: "create-order", title: "Book" }],
};

test.each([
	["orders", "Orders"],
	["fastTracks", "Fast tracks"],
	["ORDER_UPDATED", "Order updated"],
	["slot-booked", "Slot booked"],
	["", ""],
])("the name %s is read as “%s”", (name, words) => {
	expect(nameInWords(name)).toBe(words);
});

test.each([
	[{ fault: "latency" }, "Slow answers"],
	[
		{ fault: "timeout-after-commit", operation: "create-order", times: 1 },
		"Timeout after the work is done, Book, once",
	],
	[{ fault: "cut-off", times: 2 }, "Answer cut off, twice"],
	[
		{ fault: "cut-off", times: 3, chance: 0.5 },
		"Answer cut off, 3 times, by chance every other time",
	],
	[
		{ fault: "cut-off", chance: 0.1 },
		"Answer cut off, by chance, 10 % of the time",
	],
	[{ fault: "of-elsewhere" }, "Of elsewhere"],
])("a fault is told in words: %j", (fault, words) => {
	expect(faultInWords(known, fault)).toBe(words);
});

test("what has no title is told by its name", () => {
	expect(titleOf(known.operations, "read-order")).toBe("Read order");
});
