import {
	type Beforehand,
	type ChangedExample,
	refusalOf,
} from "@slipway/sandbox/test-support";
import { expect, test } from "vitest";
import { apiConnect } from "./api.ts";
import { rules } from "./rules.ts";

test.each<[keyof typeof rules, number, string, ChangedExample & Beforehand]>([
	[
		"longest-stay",
		422,
		"/parking_exit_datetime",
		{
			send: "search-parking",
			query: { parking_exit_datetime: "2027-06-01T10:00:00" },
		},
	],
])(
	"the rule “%s” is broken with %i at %s by %j",
	async (rule, status, pointer, request) => {
		expect(await refusalOf(apiConnect, request)).toMatchObject({
			status,
			pointer,
			rule: rules[rule],
		});
	},
);
