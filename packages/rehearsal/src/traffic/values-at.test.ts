import { expect, test } from "vitest";
import type { Observation, Traffic } from "./observation.ts";
import { valuesAt } from "./values-at.ts";

const traffic: Traffic = {
	observations: [],
	read: (text, type) => {
		if (type !== "application/json") throw new Error(type);
		return JSON.parse(text);
	},
	paramsOf: () => ({ loan: "L1" }),
};
const json = { "content-type": "application/json; charset=utf-8", "x-id": "7" };
const message: Observation = {
	way: "request",
	number: 1,
	at: 0,
	name: "borrow",
	request: {
		method: "POST",
		target: "/loans/L1?a=1&a=2",
		headers: json,
		body: JSON.stringify({
			list: [{ id: 1 }, { id: 2 }, {}],
			one: { id: 3 },
			"a/b": { "~": 4 },
			nothing: null,
		}),
	},
	answer: { status: 201, headers: { "x-id": "8" }, body: '{"id":5}' },
	fact: undefined,
};

test.each([
	["request", "/list/*/id", [1, 2]],
	["request", "/one/*/id", [3]],
	["request", "/absent/*", []],
	["request", "/a~1b/~0", [4]],
	["request", "/nothing", []],
	["request", "/list/id", []],
	["request", "/one/toString", []],
	["request", "/list/0/id", [1]],
	["request", "header x-id", ["7"]],
	["answer", "header x-id", ["8"]],
	["answer", "header absent", []],
	["request", "query a", ["1", "2"]],
	["request", "path loan", ["L1"]],
	["request", "path absent", []],
	["answer", "status", [201]],
	["request", "mistake", []],
	// Without a media type that is known it is no data.
	["answer", "/id", []],
] as const)("%s, %s: %j", (side, place, values) => {
	expect(valuesAt(traffic, message, side, place)).toEqual(values);
});

test("no answer has the status none and no body, and what is wrong stands at mistake", () => {
	const lost = { ...message, answer: undefined, fact: "The book is lent." };
	expect(valuesAt(traffic, lost, "answer", "status")).toEqual(["none"]);
	expect(valuesAt(traffic, lost, "answer", "/id")).toEqual([]);
	expect(valuesAt(traffic, lost, "request", "mistake")).toEqual([
		"The book is lent.",
	]);
});

test("a body is read once", () => {
	let times = 0;
	const counting: Traffic = {
		...traffic,
		read: (text) => {
			times++;
			return JSON.parse(text);
		},
	};
	const fresh = { ...message, request: { ...message.request } };
	for (const place of ["/list", "/one", "/one/id"])
		valuesAt(counting, fresh, "request", place);
	expect(times).toBe(1);
});
