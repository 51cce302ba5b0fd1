import { expect, test } from "vitest";
import { library } from "../../example/library.ts";
import { stillSandbox, testNow } from "../../test-support/index.ts";
import type { MockApi } from "../contract/mock-api.ts";
import { readSnapshot } from "./read-snapshot.ts";

const state = stillSandbox(library).snapshot();
const read = (change: object, api: MockApi = library as MockApi) =>
	readSnapshot(api, { ...state, ...change }, testNow);

test("a state of this mock is taken", () => {
	expect(read({})).toEqual(state);
});

test.each([
	["of another mock", { api: "other" }, /the state of “other”/],
	["from before 1970", { offset: -testNow - 1 }, /its clock is at -1 /],
	[
		"from after the year 2899",
		{ offset: Date.UTC(2950, 0) },
		/its clock is at \d+/,
	],
	[
		"that has counted too far",
		{ counters: { loans: 2e9 } },
		/counted to 2000000000/,
	],
	[
		"that has seen too many exchanges",
		{ exchanges: 2e9 },
		/counted to 2000000000/,
	],
	["that lacks a table", { tables: {} }, /“books” is missing/],
	[
		"with an item of another shape",
		{ tables: { ...state.tables, books: { B1: {} } } },
		/tables\.books\.B1\.title/,
	],
	[
		"with a fault of nobody",
		{ faults: [{ fault: "nothing" }] },
		/no fault “nothing”/,
	],
	[
		"with an option of nobody",
		{ settings: { limits: "maybe" } },
		/has no option “maybe”/,
	],
	[
		"that does not add up",
		{ tables: { ...state.tables, books: { B1: { title: "", copies: 1 } } } },
		/copies of B1/,
	],
	["with a member of nobody", { more: 1 }, /more/],
])("a state %s is refused", (_, change, says) => {
	expect(() => read(change)).toThrow(says);
});

test("a switch that is not set stands as it does at first", () => {
	const sandbox = stillSandbox(library);
	sandbox.restore({ ...state, settings: {} });
	expect(sandbox.settings()).toEqual({ limits: "on", period: "14" });
});

test("a mock that holds nothing about its tables takes any that have their shape", () => {
	const { invariants: _, ...lenient } = library;
	const tables = { ...state.tables, books: {} };
	expect(read({ tables }, lenient as MockApi).tables).toEqual(tables);
});
