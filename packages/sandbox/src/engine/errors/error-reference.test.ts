import { describe, expect, test } from "vitest";
import { library } from "../../example/library.ts";
import type { Rule } from "../contract/rule.ts";
import { ownRules } from "../explain/own-refusal.ts";
import { errorReferenceOf } from "./error-reference.ts";
import { ruleAddress, ruleAnchor } from "./rule-name.ts";

const { entries, unplayed } = errorReferenceOf(library);

describe("the errors of a mock", () => {
	test("stand by status where the provider has no codes, in order", () => {
		expect(entries.map(({ id, code }) => [id, code])).toEqual([
			["status-400", undefined],
			["status-401", undefined],
			["status-404", undefined],
			["status-405", undefined],
			["status-413", undefined],
			["status-415", undefined],
			["status-422", undefined],
			["status-429", undefined],
			["status-500", undefined],
			["status-501", undefined],
		]);
	});

	test("stand by code where it has some, whatever their status", () => {
		const format = {
			...library.format,
			errorIn: () => ({ code: "NOT_RIGHT", message: "No." }),
		};
		const coded = errorReferenceOf({ ...library, format });
		expect(coded.entries.map(({ id }) => id)).toEqual(["not-right"]);
		expect(coded.entries[0]?.statuses).toContain(422);
	});

	test("name each rule with the requests that break it, and the message", () => {
		const causes = entries.flatMap(({ causes }) => causes);
		const { instances } =
			causes.find(({ rule }) => rule === library.rules.copies) ?? {};
		expect(instances?.[0]).toMatchObject({
			operation: "Borrow a book",
			answer: { status: 422 },
			message: "There is no book “B9”.",
		});
	});

	test("come of faults and of a body in no known coding as well", () => {
		const titles = entries.flatMap(({ causes }) =>
			causes.flatMap(({ instances }) => instances.map(({ title }) => title)),
		);
		expect(titles).toContain(
			"Borrow a book, with the fault “All lent” switched on",
		);
		expect(titles).toContain("A body in a coding that is not undone");
	});

	test("say of a rule that nothing here runs into why that is so", () => {
		const because = Object.fromEntries(
			unplayed.map(({ id, because }) => [id, because]),
		);
		expect(because["rule-refusals"]).toBe("often");
		expect(because["rule-sandbox-state"]).toBe("restored");
	});

	test("have a place each, those included that were not played", () => {
		const ids = [
			...entries.flatMap(({ id, causes }) => [
				id,
				...causes.map((cause) => cause.id),
			]),
			...unplayed.map(({ id }) => id),
		];
		expect(new Set(ids).size).toBe(ids.length);
		for (const rule of Object.values(library.rules))
			expect(ids).toContain(ruleAnchor(library, rule));
	});
});

test.each<[string, Rule, string]>([
	["a rule", library.rules.path as Rule, "rule-path"],
	["a rule from a file", { ...(library.rules.path as Rule) }, "rule-path"],
	["one of the sandbox", ownRules.room, "rule-sandbox-room"],
	[
		"what a schema says",
		{ says: "It is text.", confidence: "published", source: "x" },
		"rule-shape",
	],
])("%s has its place on the page of errors", (_, rule, anchor) => {
	expect(ruleAddress(library, rule)).toBe(`library/errors/#${anchor}`);
});
