import { describe, expect, test } from "vitest";
import { barsOf, symbolsOf } from "./bars.ts";
import { barcodeOf, qrcodeOf } from "./picture.ts";
import { squaresOf } from "./squares.ts";

const drawn = (rows: readonly (readonly boolean[])[]) =>
	rows.map((row) => row.map((dark) => (dark ? "#" : ".")).join(""));

describe("a Code 128", () => {
	// PJJ123C is the usual worked example: 54 with the start of set A, so 55 with that of set B, which is one more.
	test("begins with set B, ends with its check symbol and the stop", () => {
		expect(symbolsOf("PJJ123C")).toEqual([
			104, 48, 42, 42, 17, 18, 19, 35, 55, 106,
		]);
	});

	test("has eleven modules a symbol, thirteen for the stop", () => {
		const bars = barsOf("FAKEAAAAB");
		expect(bars).toHaveLength((1 + 9 + 1) * 11 + 13);
		expect(bars[0]).toBe(true);
		expect(bars.at(-1)).toBe(true);
	});
});

describe("a QR code", () => {
	// An independent reader reads FAKEAAAAB from these squares.
	test("of a booking reference is the one that readers read", () => {
		expect(drawn(squaresOf("FAKEAAAAB"))).toMatchInlineSnapshot(`
			[
			  "#######.###.#.#######",
			  "#.....#.#..##.#.....#",
			  "#.###.#.##..#.#.###.#",
			  "#.###.#.##.#..#.###.#",
			  "#.###.#.#.###.#.###.#",
			  "#.....#....##.#.....#",
			  "#######.#.#.#.#######",
			  "........#..##........",
			  ".##.#.##..#...#.#####",
			  "#.#.##.####...##.....",
			  "#.#..##.#.#.#...##.#.",
			  ".##....#......##.#.##",
			  ".####.###...#.#.#....",
			  "........##.#.#.##..##",
			  "#######.#.##.####.#..",
			  "#.....#..#..##.....#.",
			  "#.###.#.#..####.##.##",
			  "#.###.#.......####.#.",
			  "#.###.#.##..#..###..#",
			  "#.....#.###...####.##",
			  "#######...#.#.##..#.#",
			]
		`);
	});

	test("of another reference is another", () => {
		expect(squaresOf("FAKEAAAAC")).not.toEqual(squaresOf("FAKEAAAAB"));
	});
});

test.each([
	["a barcode", barcodeOf],
	["a QR code", qrcodeOf],
])("%s is an image, turned where that is asked for", (_, draw) => {
	expect(draw("FAKEAAAAB", 0)).toMatch(/^<svg xmlns=.*rotate\(0\).*<\/svg>$/);
	expect(draw("FAKEAAAAB", 90)).toContain("rotate(90)");
});

test("a barcode that is turned stands upright", () => {
	const [, wide = "", low = ""] =
		/viewBox="0 0 (\d+) (\d+)"/.exec(barcodeOf("FAKEAAAAB", 0)) ?? [];
	expect(barcodeOf("FAKEAAAAB", 270)).toContain(`viewBox="0 0 ${low} ${wide}"`);
});
