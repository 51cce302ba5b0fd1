import { prioticket } from "@slipway/mocks/prioticket";
import { type Exchange, Sandbox, stateVersion } from "@slipway/sandbox/engine";
import { expect, test, vi } from "vitest";
import { keepInTab, newestOf } from "./keep.ts";

const exchange = (number: number, body = ""): Exchange => ({
	number,
	at: 0,
	took: 1,
	operation: "ping",
	request: { method: "GET", target: "/ping", headers: {}, body },
	answer: { status: 200, headers: {}, body: "{}" },
	problems: [],
	ignored: [],
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

test("a state that an older version has kept in the tab is told, and stays", () => {
	const old = '{"slipway":"sandbox","version":1,"api":"prioticket"}';
	const items = new Map([["slipway:sandbox:prioticket", old]]);
	vi.stubGlobal("sessionStorage", {
		getItem: (name: string) => items.get(name) ?? null,
		setItem: (name: string, value: string) => void items.set(name, value),
	});
	let leave = () => {};
	vi.stubGlobal("addEventListener", (_: string, listener: () => void) => {
		leave = listener;
	});
	const sandbox = new Sandbox(prioticket, 1, {
		clock: () => Date.parse("2027-01-08T10:00:00Z"),
		wait: () => Promise.resolve(),
	});
	expect(keepInTab(sandbox, () => {})).toMatch(
		/starts again\. .*from an older version of Slipway/s,
	);
	sandbox.advance(1000);
	leave();
	expect(items.get("slipway:sandbox:prioticket")).toContain(
		`"version":${stateVersion}`,
	);
	expect(items.get("slipway:sandbox:prioticket:older")).toBe(old);
	vi.unstubAllGlobals();
});

test("what was exchanged is kept before the page can be left", async () => {
	const items = new Map<string, string>();
	vi.stubGlobal("sessionStorage", {
		getItem: (name: string) => items.get(name) ?? null,
		setItem: (name: string, value: string) => void items.set(name, value),
	});
	vi.stubGlobal("addEventListener", () => {});
	vi.useFakeTimers();
	const sandbox = new Sandbox(prioticket, 1, {
		clock: () => Date.parse("2027-01-08T10:00:00Z"),
		wait: () => Promise.resolve(),
	});
	keepInTab(sandbox, () => {});
	await sandbox.exchange({ method: "GET", target: "/", headers: {}, body: "" });
	vi.advanceTimersByTime(0);
	expect(items.get("slipway:sandbox:prioticket:journal")).toContain('"GET"');
	vi.useRealTimers();
	vi.unstubAllGlobals();
});
