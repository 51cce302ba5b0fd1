import { prioticket } from "@slipway/mocks/prioticket";
import { draftOf } from "@slipway/sandbox/engine";
import { describe, expect, test } from "vitest";
import { consolePlanOf } from "../plan/index.ts";
import { canUndo, draftIn, edited, isEdited, undone } from "./edits.ts";

const { operations } = consolePlanOf(prioticket);
const operation = (id: string) => {
	const found = operations.find((each) => each.id === id);
	if (!found) throw new Error(id);
	return found;
};
const ping = operation("ping");
const example = draftOf(ping);
const typed = { ...example, target: "/a" };
const typedOn = { ...example, target: "/ab" };
const fixed = { ...example, target: "/c" };

describe("the draft of an operation", () => {
	test("is its first example until it is edited", () => {
		expect(draftIn({}, ping)).toEqual(example);
		expect(isEdited(example, ping)).toBe(false);
		expect(canUndo({}, "ping")).toBe(false);
		expect(undone({}, "ping")).toEqual({});
	});

	test("stays while others are edited", () => {
		const edits = edited({}, example, typed, true);
		const other = draftOf(operation("get-token"));
		const both = edited(edits, other, { ...other, body: "x" }, true);
		expect(draftIn(both, ping)).toEqual(typed);
		expect(isEdited(typed, ping)).toBe(true);
	});
});

test("typing is undone at once, a fix on its own", () => {
	let edits = edited({}, example, typed, true);
	edits = edited(edits, typed, typedOn, true);
	edits = edited(edits, typedOn, fixed, false);
	edits = undone(edits, "ping");
	expect(draftIn(edits, ping)).toEqual(typedOn);
	edits = undone(edits, "ping");
	expect(draftIn(edits, ping)).toEqual(example);
	expect(canUndo(edits, "ping")).toBe(false);
});
