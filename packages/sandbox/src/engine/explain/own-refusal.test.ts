import { expect, test } from "vitest";
import { library } from "../../example/library.ts";
import { TableFull } from "../state/store.ts";
import { ownRefusal, ownRules } from "./own-refusal.ts";

test.each([
	[
		"a table that is full",
		new TableFull("loans", 3),
		false,
		507,
		ownRules.room,
		/holds 3 items/,
	],
	[
		"a failure in a restored state",
		new Error("no book"),
		true,
		409,
		ownRules.state,
		/no book/,
	],
])(
	"%s is the sandbox's own refusal",
	(_, error, restored, status, rule, fact) => {
		const refusal = ownRefusal(library, error, restored);
		expect(refusal?.status).toBe(status);
		expect(refusal?.problems[0]).toMatchObject({
			rule,
			fix: { place: "request" },
		});
		expect(refusal?.problems[0]?.fact).toMatch(fact);
	},
);

test("any other failure is none", () => {
	expect(
		ownRefusal(library, new Error("a fault of ours"), false),
	).toBeUndefined();
});
