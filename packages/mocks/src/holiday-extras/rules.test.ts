import {
	type Beforehand,
	type ChangedExample,
	refusalOf,
} from "@slipway/sandbox/test-support";
import { expect, test } from "vitest";
import { holidayExtras } from "./api.ts";
import { rules } from "./rules.ts";

test.each<[keyof typeof rules, number, string, ChangedExample & Beforehand]>([
	[
		"stay-length",
		200,
		"/DepartDate",
		{ send: "check-price", query: { DepartDate: "2027-06-01" } },
	],
])(
	"the rule “%s” is broken with %i at %s by %j",
	async (rule, status, pointer, request) => {
		expect(await refusalOf(holidayExtras, request)).toMatchObject({
			status,
			pointer,
			rule: rules[rule],
		});
	},
);
