import { describe, expect, test } from "vitest";
import { library } from "../../example/library.ts";
import type { Fix } from "../contract/problem.ts";
import { draftOf } from "./draft.ts";
import { remedyOf } from "./remedy.ts";

const read = library.operations.find(({ id }) => id === "read-loan");
if (!read) throw new Error("The library has no read-loan.");
const carried = { loan: "L1", token: "T1" };
const ground = {
	operations: library.operations,
	carried,
	tables: () => ({}),
	struck: false,
};
const draft = draftOf(read);
const fix = (change: Partial<Fix>): Fix => ({
	says: "",
	place: "path",
	pointer: "loan",
	...change,
});
const remedy = (change: Partial<Fix>, from = draft) =>
	remedyOf(from, { place: "path", fix: fix(change) }, ground);

describe("a remedy", () => {
	test("is the draft with its fix", () => {
		expect(remedy({ value: "L2" })).toEqual({
			draft: { ...draft, target: draft.target.replace("{{loan}}", "L2") },
			carried,
		});
	});

	test("brings a value anew that stands there already and is over", () => {
		expect(remedy({ value: "{{loan}}" })).toEqual({
			draft,
			carried: { token: "T1" },
		});
	});

	test.each([
		["what is to be done says who does it", { by: "provider" }, "provider"],
		["no value can be put there", {}, "you"],
		["nothing brings the value", { value: "{{nothing}}" }, "you"],
	] as const)("is none where %s", (_, change, by) => {
		expect(remedy(change)).toEqual({ by });
	});

	test("is none where it changes nothing", () => {
		const from = { ...draft, target: draft.target.replace("{{loan}}", "L2") };
		expect(remedy({ value: "L2" }, from)).toEqual({ by: "state" });
	});

	test.each([
		["request", "state"],
		["body", "you"],
	] as const)(
		"of a problem in the %s without a fix is the %s's",
		(place, by) => {
			expect(remedyOf(draft, { place }, ground)).toEqual({ by });
		},
	);

	test("is none where a fault is the reason", () => {
		const problem = { place: "path", fix: fix({ value: "L2" }) } as const;
		expect(remedyOf(draft, problem, { ...ground, struck: true })).toEqual({
			by: "fault",
		});
	});

	test("is worked out for a draft of no operation too", () => {
		expect(
			remedy(
				{ place: "query", pointer: "/page", value: 2 },
				{ ...draft, operation: "none", target: "/x" },
			),
		).toMatchObject({ draft: { target: "/x?page=2" } });
	});
});
