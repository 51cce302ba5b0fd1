import {
	type Beforehand,
	type ChangedExample,
	refusalOf,
} from "@slipway/sandbox/test-support";
import { expect, test } from "vitest";
import { tripCom } from "./api.ts";
import { rules } from "./rules.ts";

test.each<[keyof typeof rules, number, string, ChangedExample & Beforehand]>([
	["credentials", 200, "/KEY", { send: "authorize", query: { KEY: "none" } }],
	["identity", 200, "/UUID", { send: "save-order", query: { UUID: "none" } }],
	[
		"hotels",
		200,
		"/PublicSearchParameter/HotelList",
		{
			send: "list-lowest-prices",
			body: {
				"/PublicSearchParameter/HotelList":
					"1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21",
			},
		},
	],
	[
		"available",
		200,
		"/HotelReservations/HotelReservation/RoomStays/RoomStay/RoomTypes/RoomType/NumberOfUnits",
		{
			send: "save-order",
			body: {
				"/HotelReservations/HotelReservation/RoomStays/RoomStay/RoomTypes/RoomType/NumberOfUnits": 9,
			},
		},
	],
])(
	"the rule “%s” is broken with %i at %s by %j",
	async (rule, status, pointer, request) => {
		expect(await refusalOf(tripCom, request)).toMatchObject({
			status,
			pointer,
			rule: rules[rule],
		});
	},
);
