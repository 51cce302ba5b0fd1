import { describe, expect, test } from "vitest";
import { Mask } from "../mask/mask.ts";
import { type Exchange, exchangesKept, Journal, keptOf } from "./journal.ts";

const numbered = (number: number) => ({ number }) as Exchange;

describe("a journal", () => {
	test("keeps the newest in order", () => {
		const journal = new Journal();
		for (let number = 1; number <= exchangesKept + 2; number++)
			journal.add(numbered(number));
		expect(journal.all()).toHaveLength(exchangesKept);
		expect(journal.all()[0]?.number).toBe(3);
		expect(journal.all().at(-1)?.number).toBe(exchangesKept + 2);
	});

	test("knows its newest, before it is full and after", () => {
		const journal = new Journal();
		expect(journal.last()).toBeUndefined();
		for (let number = 1; number <= exchangesKept + 1; number++) {
			journal.add(numbered(number));
			expect(journal.last()?.number).toBe(number);
		}
	});

	test("writes an exchange down when it is read, once", () => {
		const journal = new Journal();
		let written = 0;
		journal.add(() => numbered(++written));
		expect(written).toBe(0);
		journal.settle();
		expect(journal.all()).toEqual([{ number: 1 }]);
		expect(journal.last()?.number).toBe(1);
	});

	test("is empty once it is cleared, and begins anew", () => {
		const journal = new Journal();
		journal.add(numbered(1));
		journal.clear();
		expect(journal.all()).toEqual([]);
		journal.add(numbered(2));
		expect(journal.all().map(({ number }) => number)).toEqual([2]);
	});
});

describe("a body", () => {
	const mask = new Mask(["key"]);

	test("that is short is kept whole", () => {
		expect(keptOf("key=SECRET&b=2", mask)).toBe("key=****&b=2");
	});

	test("that is long is cut, and says how long it was", () => {
		const kept = keptOf("x".repeat(20_000), mask);
		expect(kept).toMatch(/x… \(20,000 characters in all\)$/);
		expect(kept.length).toBeLessThan(17_000);
	});

	test("shows nothing of a secret across the cut", () => {
		const secret = "SECRET".repeat(50);
		const kept = keptOf(
			`${"x".repeat(16_370)}&key=${secret}${"&y".repeat(5000)}`,
			mask,
		);
		expect(kept).not.toContain("SECRET");
	});
});
