import fc from "fast-check";
import { expect, test } from "vitest";
import { ascending } from "./ascending.ts";

/** Many values from few, with others between them. */
const many = (values: readonly number[]) =>
	Float64Array.from(
		{ length: 3000 },
		(_, at) => (values[(at * 7919) % values.length] as number) * (1 + (at % 3)),
	);

test("times are sorted as by `toSorted`, whatever their bits", () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
				minLength: 1,
			}),
			fc.boolean(),
			(values, positive) => {
				const times = many(positive ? values.map(Math.abs) : values);
				expect(ascending(times)).toEqual(times.toSorted());
			},
		),
		{ numRuns: 60 },
	);
});

test("times of an estimate are sorted in an array of their own", () => {
	const times = Float64Array.from(
		{ length: 5000 },
		(_, at) => 1500 + ((at * 7919) % 5000) / 16,
	);
	const before = times.slice();
	const sorted = ascending(times);
	expect(sorted).toEqual(times.toSorted());
	expect(times).toEqual(before);
});
