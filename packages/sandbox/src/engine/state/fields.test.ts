import { expect, test } from "vitest";
import { z } from "zod";
import {
	figure,
	itemOf,
	lastMoment,
	listOf,
	plainDate,
	recordOf,
	span,
	time,
	timeZone,
} from "./fields.ts";

test.each<[string, z.ZodType, unknown[], unknown[]]>([
	["a moment", time, [0, lastMoment], [-1, lastMoment + 1, "0"]],
	["a date", plainDate, ["2028-02-29"], ["2027-02-29", "2027-2-1"]],
	[
		"a time zone",
		timeZone,
		["Europe/Amsterdam", "UTC"],
		["Europe/Nowhere", ""],
	],
	["a length", span, [0, 1_000_000], [-1, 1_000_001]],
	["a figure", figure, [-1e12, 1e12], [1e13, Number.NaN]],
	["an item", itemOf({ a: z.int() }), [{ a: 1 }], [{ a: 1, b: 2 }, {}]],
	["a list", listOf(z.int()), [[], [1]], [["1"], {}]],
	["a record", recordOf(z.int()), [{}, { a: 1 }], [{ a: "1" }, []]],
])("%s is what a mock can work with", (_, schema, good, bad) => {
	for (const each of good) expect(schema.safeParse(each).success).toBe(true);
	for (const each of bad) expect(schema.safeParse(each).success).toBe(false);
});
