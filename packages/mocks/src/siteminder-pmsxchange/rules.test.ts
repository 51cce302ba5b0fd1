import {
	type Beforehand,
	type ChangedExample,
	refusalOf,
} from "@slipway/sandbox/test-support";
import { expect, test } from "vitest";
import { pmsXchange } from "./api.ts";
import { rules } from "./rules.ts";

test.each<[keyof typeof rules, number, string, ChangedExample & Beforehand]>([
	[
		"something",
		200,
		"/Envelope/Body/OTA_HotelAvailNotifRQ/AvailStatusMessages/AvailStatusMessage[1]",
		{ send: "send-availability", text: [' BookingLimit="4"', ""] },
	],
	[
		"rate-dates",
		200,
		"/Envelope/Body/OTA_HotelRateAmountNotifRQ/RateAmountMessages/RateAmountMessage[1]/Rates/Rate[1]/@Start",
		{ send: "send-rates", text: [/ Start="[^"]*"/g, ""] },
	],
])(
	"the rule “%s” is broken with %i at %s by %j",
	async (rule, status, pointer, request) => {
		expect(await refusalOf(pmsXchange, request)).toMatchObject({
			status,
			pointer,
			rule: rules[rule],
		});
	},
);
