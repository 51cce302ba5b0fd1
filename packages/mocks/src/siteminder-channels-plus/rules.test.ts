import {
	type Beforehand,
	type ChangedExample,
	refusalOf,
} from "@slipway/sandbox/test-support";
import { expect, test } from "vitest";
import { channelsPlus } from "./api.ts";
import { rules } from "./rules.ts";

test.each<[keyof typeof rules, number, string, ChangedExample & Beforehand]>([
	[
		"room-rate",
		400,
		"/rooms/0/roomRateUuid",
		{
			send: "lock-reservation",
			body: { "/rooms/0/roomRateUuid": "00000000-0000-4000-8000-999999999999" },
		},
	],
	[
		"room",
		400,
		"/rooms/0/roomId",
		{
			send: "confirm-reservation",
			body: {
				"/rooms": [
					{
						roomId: "00000000-0000-4000-8000-999999999999",
						guest: { firstName: "Sam", lastName: "Sample" },
					},
				],
			},
		},
	],
])(
	"the rule “%s” is broken with %i at %s by %j",
	async (rule, status, pointer, request) => {
		expect(await refusalOf(channelsPlus, request)).toMatchObject({
			status,
			pointer,
			rule: rules[rule],
		});
	},
);
