import type { Exchange } from "@slipway/sandbox/engine";
import { expect, test } from "vitest";
import { newestOf } from "./keep.ts";

const exchange = (number: number, body = ""): Exchange => ({
	number,
	at: 0,
	took: 1,
	operation: "ping",
	request: { method: "GET", target: "/ping", headers: {}, body },
	answer: { status: 200, headers: {}, body: "{}" },
	problems: [],
	faults: [],
	changes: [],
});
const journal = (count: number, body = "") =>
	Array.from({ length: count }, (_, index) => exchange(index + 1, body));
const numbersIn = (text: string) =>
	(JSON.parse(text) as readonly Exchange[]).map(({ number }) => number);

test("the newest hundred exchanges are kept, oldest first", () => {
	expect(newestOf([])).toBe("[]");
	expect(JSON.parse(newestOf(journal(3)))).toEqual(journal(3));
	const numbers = numbersIn(newestOf(journal(250)));
	expect([numbers.length, numbers[0], numbers.at(-1)]).toEqual([100, 151, 250]);
});

test("fewer are kept when they are large", () => {
	const text = newestOf(journal(80, "x".repeat(16_000)));
	expect(text.length).toBeLessThanOrEqual(500_001);
	expect(numbersIn(text)).toEqual(
		Array.from({ length: 30 }, (_, index) => 51 + index),
	);
});
