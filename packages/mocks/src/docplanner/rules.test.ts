import {
	type Beforehand,
	type ChangedExample,
	refusalOf,
} from "@slipway/sandbox/test-support";
import { expect, test } from "vitest";
import { docplanner } from "./api.ts";
import { rules } from "./rules.ts";

test.each<[keyof typeof rules, number, string, ChangedExample & Beforehand]>([
	[
		"dictionary-service",
		400,
		"/service_id",
		{ send: "create-address-service", body: { "/service_id": "999" } },
	],
	[
		"range",
		400,
		"/end",
		{ send: "list-slots", query: { end: "{{next_week}}T00:00:00+01:00" } },
	],
	[
		"slot-service",
		404,
		"start",
		{
			send: "book-slot",
			body: { "/address_service_id": "{{new_service_id}}" },
		},
	],
	[
		"move-target",
		404,
		"/start",
		{
			send: "move-booking",
			body: { "/start": "{{next_week}}T20:00:00+01:00" },
		},
	],
	["reads-an-hour", 429, "", { send: "list-facilities", times: 8001 }],
])(
	"the rule “%s” is broken with %i at %s by %j",
	async (rule, status, pointer, request) => {
		expect(await refusalOf(docplanner, request)).toMatchObject({
			status,
			pointer,
			rule: rules[rule],
		});
	},
);
