import { describe, expect, test } from "vitest";
import type { Operation } from "../contract/operation.ts";
import type { Tables } from "../contract/tables.ts";
import { chainOf } from "./chain.ts";
import { draftOf } from "./draft.ts";

/** An operation whose examples send the given parameters. */
const operation = (
	id: string,
	uses: string,
	rest: Partial<Operation> = {},
): Operation => ({
	id,
	title: id,
	says: "",
	story: "",
	method: "GET",
	path: `/${id}/{value}`,
	confidence: "modelled",
	source: "x",
	answers: {},
	examples: [
		{ title: "first", params: { value: uses }, status: 200 },
		{ title: "second", params: { value: uses }, status: 200 },
	],
	handle: () => ({ status: 200 }),
	...rest,
});

const stateOf = (tables: Tables, room: string) =>
	(tables.rooms as Record<string, { state?: string }> | undefined)?.[room]
		?.state;

const token = operation("token", "7", { carries: { token: "/t" } });
const lock = operation("lock", "{{token}}", { carries: { room: "/r" } });
const confirm = operation("confirm", "{{room}} {{token}}", {
	after: [
		{
			operation: "lock",
			of: "room",
			met: (tables, room) => stateOf(tables, room) === "locked",
		},
	],
});
const cancel = operation("cancel", "{{room}}", {
	after: [
		{
			operation: "confirm",
			example: "second",
			of: "room",
			met: (tables, room) => stateOf(tables, room) === "confirmed",
		},
	],
});
const operations = [token, lock, confirm, cancel];

const stepsBefore = (
	last: Operation,
	carried: Readonly<Record<string, string>> = {},
	state?: string,
	all = [...operations, last],
) =>
	chainOf(draftOf(last), {
		operations: all,
		carried,
		tables: () => ({ rooms: { R1: { state } } }) as never,
	}).steps.map(({ operation, example }) => `${operation.id} ${example}`);

describe("a chain", () => {
	test("brings what is left open, in order, each once", () => {
		expect(stepsBefore(confirm)).toEqual(["token 0", "lock 0"]);
	});

	test("makes the state that is needed, by the example that is named", () => {
		expect(stepsBefore(cancel)).toEqual(["token 0", "lock 0", "confirm 1"]);
	});

	test.each([
		["confirmed", []],
		["locked", ["token 0", "confirm 1"]],
		["cancelled", ["token 0", "lock 0", "confirm 1"]],
	])("looks at the state as it is: %s", (state, steps) => {
		expect(stepsBefore(cancel, { room: "R1" }, state)).toEqual(steps);
	});

	test("has no step where what a need is about is not used", () => {
		const other = operation("cancel", "R9", { after: cancel.after ?? [] });
		expect(
			stepsBefore(other, {}, undefined, [...operations.slice(0, 3), other]),
		).toEqual([]);
	});

	test("has the steps of an example's own needs, every time where nothing says when they are met", () => {
		const queue = operation("queue", "7", {
			examples: [
				{ title: "one", status: 200, after: [{ operation: "token" }] },
			],
		});
		expect(stepsBefore(queue, { token: "T" })).toEqual(["token 0"]);
	});

	test("ends where operations need each other, or one that does not exist", () => {
		const one = operation("one", "7", { after: [{ operation: "two" }] });
		const two = operation("two", "7", {
			after: [{ operation: "one" }, { operation: "none" }],
		});
		expect(stepsBefore(one, {}, undefined, [one, two])).toEqual([
			"one 0",
			"two 0",
		]);
	});

	test("names what is missing, and what nobody brings", () => {
		const open = operation("open", "{{token}} {{nothing}} {{known}}");
		const { names, nobody } = chainOf(draftOf(open), {
			operations: [token, open],
			carried: { known: "1" },
			tables: () => ({}),
		});
		expect(names).toEqual(["token", "nothing"]);
		expect(nobody).toEqual(["nothing"]);
	});
});
