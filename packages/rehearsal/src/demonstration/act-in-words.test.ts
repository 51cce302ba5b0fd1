import { mockApis } from "@slipway/mocks";
import { faultsOf, switchesOf } from "@slipway/sandbox/engine";
import { library } from "@slipway/sandbox/example";
import { expect, test } from "vitest";
import { allScripts } from "../scripts/index.ts";
import { actInWords } from "./act-in-words.ts";

test.each([
	[{ wait: { minutes: 40 } }, "Wait 40 minutes"],
	[
		{ fault: { fault: "all-lent", operation: "borrow", times: 1 } },
		"Switch on a fault: All lent, Borrow a book, once",
	],
	[{ reply: "good" }, "Reply to each call as documented"],
	[{ reply: "Denied" }, "Reply to each call: Denied"],
	[
		{ send: "borrow", example: "An unknown book" },
		"Borrow a book: An unknown book",
	],
	[
		{ send: "borrow", with: { "/a/count": 3, "/lines/0": {} }, alone: true },
		"Borrow a book, with count 3 and its own lines, with nothing sent before it",
	],
	[
		{ send: "borrow", with: { "path start": "{{today}}" } },
		"Borrow a book, with its own start",
	],
] as const)("%j is told as a title", (act, says) => {
	expect(actInWords(library, act)).toBe(says);
});

test("no act of any demonstration is told by an id", () => {
	const told = Object.values(allScripts).flatMap((scripts) =>
		Object.values(scripts).flatMap((rehearsed) =>
			"needs" in rehearsed
				? []
				: rehearsed.flatMap(({ api: id, demonstration }) => {
						const api = mockApis.find((each) => each.id === id);
						if (!api) throw new RangeError(`There is no mock “${id}”.`);
						const ids = [
							...api.operations,
							...faultsOf(api),
							...switchesOf(api),
						]
							.map((each) => each.id)
							.filter((id) => id.includes("-"));
						return demonstration
							.map((act) => actInWords(api, act))
							.filter((says) =>
								says.split(/[ “”:,]+/).some((word) => ids.includes(word)),
							);
					}),
		),
	);
	expect(told).toEqual([]);
});
