import { expect, test } from "vitest";
import { normalTables, normalValue, shareUnderNormal } from "./normal.ts";

const tables = normalTables();

// Tables of the standard normal distribution, as every book of statistics has them.
test.each([
	[0.5, 0],
	[0.6, 0.2533],
	[0.8, 0.8416],
	[0.9, 1.2816],
	[0.95, 1.6449],
	[0.975, 1.96],
	[0.99, 2.3263],
	[0.999, 3.0902],
])("the share %d lies under %d standard deviations", (share, value) => {
	expect(Math.abs(normalValue(tables, share) - value)).toBeLessThan(0.001);
	expect(Math.abs(normalValue(tables, 1 - share) + value)).toBeLessThan(0.001);
	expect(shareUnderNormal(tables, value)).toBeCloseTo(share, 4);
});

test("beyond the tables no share is 1 or less than 0", () => {
	expect(shareUnderNormal(tables, 9)).toBeLessThan(1);
	expect(shareUnderNormal(tables, -9)).toBe(0);
	expect(normalValue(tables, 0)).toBeLessThan(-3.5);
	expect(normalValue(tables, 1 - 2 ** -32)).toBeGreaterThan(3.5);
});

test("values drawn by share have mean 0 and variance 1", () => {
	let sum = 0;
	let squares = 0;
	const count = 100_000;
	for (let index = 0; index < count; index++) {
		const value = normalValue(tables, (index + 0.5) / count);
		sum += value;
		squares += value ** 2;
	}
	expect(sum / count).toBeCloseTo(0, 4);
	expect(squares / count).toBeCloseTo(1, 3);
});
