import { describe, expect, test } from "vitest";
import { library } from "../../example/library.ts";
import type { FaultType } from "../contract/fault.ts";
import { disturbed } from "./disturbed.ts";

const words = { title: "", says: "" };
const answer = (body: string) => ({ status: 200, headers: {}, body });
const lost: FaultType = { ...words, after: () => undefined };
const longer: FaultType = {
	...words,
	after: ({ body }) => answer(`${body}!`),
};
const during: FaultType = { ...words, during: true };

/** What goes out, and whether the work was done. */
function struckBy(...faults: FaultType[]) {
	let done = false;
	const out = disturbed(library, faults, () => {
		done = true;
		return answer("done");
	});
	return { body: out?.body, done };
}

describe("an exchange that is struck", () => {
	test.each([
		["by nothing", [], { body: "done", done: true }],
		["by what the work asks for", [during], { body: "done", done: true }],
		["after the work", [longer, longer], { body: "done!!", done: true }],
		[
			"by a broken connection, then by more",
			[lost, longer],
			{ body: undefined, done: true },
		],
		[
			"in place of the work",
			[longer, { ...words, instead: () => answer("other") }],
			{ body: "other", done: false },
		],
	])("%s", (_, faults, outcome) => {
		expect(struckBy(...faults)).toEqual(outcome);
	});

	test("before the work does none of it", () => {
		const before = () => {
			throw new RangeError("no");
		};
		expect(() => struckBy({ ...words, before })).toThrow(RangeError);
	});
});
