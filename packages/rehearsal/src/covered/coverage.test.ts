import { mockApis } from "@slipway/mocks";
import { sandboxFor } from "@slipway/mocks/testing";
import { expect, test } from "vitest";
import { demonstrate, trafficOf } from "../index.ts";
import { allScripts } from "../scripts/index.ts";
import { coverageOf, coverageSummary, nextInWords } from "./index.ts";

const { sandbox } = sandboxFor("prioticket");
const { api } = sandbox;
const scripts = allScripts.prioticket ?? {};
const before = coverageOf(api, trafficOf(sandbox), scripts);
await demonstrate(sandbox, [
	{ send: "create-order" },
	{ send: "get-token", example: "A secret that is wrong" },
]);
const after = coverageOf(api, trafficOf(sandbox), scripts);
const operation = (id: string, of = after) => {
	const found = of.operations.find((each) => each.id === id);
	if (!found) throw new RangeError(`There is no ${id}.`);
	return found;
};

test("without traffic nothing was touched, and every operation comes next", () => {
	expect(
		new Set(before.operations.map(({ seen, next }) => `${seen} ${next}`)),
	).toEqual(new Set(["0 the operation"]));
});

test("operations and their answers are counted, and an error that is missing comes next", () => {
	expect(operation("get-token").seen).toBe(2);
	expect(
		operation("get-token").answers.map(({ status, seen }) => [status, seen]),
	).toContainEqual([401, 1]);
	expect(operation("create-order").next).toBe("an error");
	expect(nextInWords(operation("create-order"))).toMatch(
		/^Bring about 4\d\d: /,
	);
});

test("what a request may leave out is told by whether it was sent", () => {
	const { optional } = operation("create-order");
	expect(optional.some(({ seen }) => seen > 0)).toBe(true);
	expect(optional.some(({ seen }) => seen === 0)).toBe(true);
});

test("a body that cannot be read touches its operation alone", async () => {
	const other = sandboxFor("prioticket").sandbox;
	await other.exchange({
		method: "POST",
		target: "/v3.8/distributor/orders",
		headers: { "content-type": "application/json" },
		body: "{",
	});
	const { seen, optional } = operation(
		"create-order",
		coverageOf(api, trafficOf(other), scripts),
	);
	expect(seen).toBe(1);
	expect(optional.every((field) => field.seen === 0)).toBe(true);
});

test("calls that cases ask for are listed, seen or not", async () => {
	const docplanner = sandboxFor("docplanner").sandbox;
	const { calls } = coverageOf(
		docplanner.api,
		trafficOf(docplanner),
		allScripts.docplanner ?? {},
	);
	expect(calls).toContainEqual({ event: "ping", seen: 0 });
});

test("every mock's coverage reads as a sentence", () => {
	for (const each of mockApis) {
		const { sandbox } = sandboxFor(each.id);
		expect(coverageSummary(coverageOf(each, trafficOf(sandbox), {}))).toMatch(
			/: 0 of \d+ operations, 0 of \d+ error answers/,
		);
	}
});
