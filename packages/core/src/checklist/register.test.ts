import { expect, test } from "vitest";
import { bounds } from "./patterns.ts";
import type { Register } from "./progress.ts";
import { mergeRegisters, write } from "./register.ts";

const ann = { by: "0ann", at: 10 };
const bob = { by: "0bob", at: 20 };

test("a first write is its value, its writer and its time", () => {
	expect(write(undefined, ["yes"], ann)).toEqual([
		{ value: "yes", at: 10, by: "0ann", n: 1 },
	]);
});

test("a writer's next write counts on and says nothing of the writer's own past", () => {
	const first = write(undefined, ["yes"], ann);
	expect(write(first, ["no"], { ...ann, at: 30 })).toEqual([
		{ value: "no", at: 30, by: "0ann", n: 2 },
	]);
});

test("a write names the writes of others that it replaces, those of others before them included", () => {
	const second = write(write(undefined, ["yes"], ann), ["no"], bob);
	expect(second[0]?.over).toEqual({ "0ann": 1 });
	expect(write(second, ["maybe"], { by: "0cem", at: 30 })[0]?.over).toEqual({
		"0ann": 1,
		"0bob": 1,
	});
});

test("values that stay side by side are written under names of their own, and none replaces the other", () => {
	const both = write(undefined, ["yes", "no"], ann);
	expect(both.map(({ by, value }) => [by, value])).toEqual([
		["0ann", "yes"],
		["0ann0", "no"],
	]);
	expect(mergeRegisters(both, both)).toEqual(both);
	expect(mergeRegisters(both.slice(0, 1), both.slice(1))).toHaveLength(2);
});

test("a count at its bound passes the write to a longer name, a count under it does not", () => {
	const forged = (n: number): Register => [
		{ value: "x", at: 1, by: "0ann", n },
	];
	expect(write(forged(bounds.writes), ["y"], ann)[0]?.by).toBe("0ann0");
	expect(write(forged(bounds.writes - 1), ["y"], ann)[0]).toMatchObject({
		by: "0ann",
		n: bounds.writes,
	});
});

test("the newest write stands first; of two at the same time the order is the same from both sides", () => {
	const one = write(undefined, ["yes"], { ...ann, at: 20 });
	const other = write(undefined, ["no"], bob);
	const merged = mergeRegisters(one, other);
	expect(merged.map(({ by }) => by)).toEqual(["0ann", "0bob"]);
	expect(mergeRegisters(other, one)).toEqual(merged);
	expect(
		mergeRegisters(one, write(undefined, ["no"], { ...bob, at: 21 }))[0]?.by,
	).toBe("0bob");
});

test("the same write read from two files is one write, whatever the order of its keys", () => {
	const left: Register = [
		{ value: { a: 1, b: [1, { c: null }] }, at: 1, by: "0ann", n: 1 },
	];
	const right: Register = [
		{ n: 1, by: "0ann", at: 1, value: { b: [1, { c: null }], a: 1 } },
	];
	expect(mergeRegisters(left, right)).toBe(left);
	expect(
		mergeRegisters(left, [...right, ...write([], ["z"], bob)]),
	).toHaveLength(2);
});

test("values of several parts are told apart by each part; a part that is not there does not count", () => {
	const holding = (value: unknown): Register => [
		{ value, at: 1, by: "0ann", n: 1 },
	];
	const given = holding({ since: "2027-01-04", files: ["a", "b"] });
	for (const other of [
		{ since: "2027-01-05", files: ["a", "b"] },
		{ since: "2027-01-04", files: ["a"] },
		{ since: "2027-01-04", files: ["b", "a"] },
		{ until: "2027-01-04", files: ["a", "b"] },
	])
		expect(mergeRegisters(given, holding(other))).toHaveLength(2);
	expect(
		mergeRegisters(
			given,
			holding({ files: ["a", "b"], since: "2027-01-04", by: undefined }),
		),
	).toEqual(given);
});

const entry: Register[number] = { value: "x", at: 1, by: "0ann", n: 1 };
test.each([
	["value", { value: "y" }],
	["time", { at: 2 }],
	["replaced writes", { over: { "0bob": 1 } }],
	["a list's value", { value: ["x"] }],
])(
	"two files that claim one write with another %s are both kept",
	(_, change) => {
		expect(mergeRegisters([entry], [{ ...entry, ...change }])).toHaveLength(2);
	},
);

test("a later write of the same writer replaces the earlier one", () => {
	expect(mergeRegisters([entry], [{ ...entry, value: "y", n: 2 }])).toEqual([
		{ ...entry, value: "y", n: 2 },
	]);
});
