import type { Conditions } from "../../language/matcher.ts";
import type { ScriptInput } from "../../language/script.ts";

const api = "siteminder-siteconnect";
const body = "/Envelope/Body";
const status = `${body}/OTA_HotelAvailNotifRQ/AvailStatusMessages/AvailStatusMessage/*`;
const rates = `${body}/OTA_HotelRateAmountNotifRQ/RateAmountMessages/RateAmountMessage/*/Rates/Rate/*/BaseByGuestAmts/BaseByGuestAmt`;
const success = (root: string) => ({
	[`${body}/${root}/Success`]: { present: true },
});
const wellFormed = { status: 200, mistake: { present: false } } as const;

/**
 * A message of SiteMinder that was answered as it should be. An error is no answer to look at here: some messages ask for
 * one.
 */
const answered = (
	says: string,
	call: string,
	root: string,
	request: Conditions = {},
) => ({
	steps: [
		{
			says,
			call,
			where: {
				...(Object.keys(request).length > 0 && { request }),
				answer: { [`${body}/${root}/Errors`]: { present: false } },
			},
			must: { answer: { ...wellFormed, ...success(root) } },
		},
	],
});

const endpoint = { send: "set-endpoint" } as const;
const good = { reply: "good" } as const;

export const roomsAndRates: ScriptInput = {
	api,
	parts: [
		answered(
			"Your endpoint answers with its rooms and rates.",
			"rooms",
			"OTA_HotelAvailRS",
		),
	],
	attest: "All rooms and rates are there, and rightly named.",
	demonstration: [endpoint, { send: "open-mapping" }, good],
	mistakes: [
		{
			says: "The answer has an EchoToken of its own.",
			acts: [
				endpoint,
				{ send: "open-mapping" },
				{ reply: "Wrong format: an EchoToken of its own" },
			],
		},
	],
};

export const availability: ScriptInput = {
	api,
	parts: [
		answered(
			"A number of rooms arrives and is answered.",
			"availability",
			"OTA_HotelAvailNotifRS",
			{ [`${status}/@BookingLimit`]: { present: true } },
		),
		answered(
			"A stop sell arrives and is answered.",
			"availability",
			"OTA_HotelAvailNotifRS",
			{
				[`${status}/RestrictionStatus/@Status`]: "Close",
				// Closed for arrival or departure is no stop sell.
				[`${status}/RestrictionStatus/@Restriction`]: { present: false },
			},
		),
	],
	demonstration: [
		endpoint,
		{ send: "change-availability" },
		{ send: "change-availability", example: "Stop sell" },
		good,
	],
	mistakes: [
		{
			says: "The answer to an availability message has an EchoToken of its own.",
			acts: [
				endpoint,
				{ send: "change-availability" },
				{ reply: "Wrong format: an EchoToken of its own" },
			],
		},
	],
};

export const restrictions: ScriptInput = {
	api,
	parts: [
		answered(
			"Closed arrival and departure arrive and are answered.",
			"availability",
			"OTA_HotelAvailNotifRS",
			{ [`${status}/RestrictionStatus/@Restriction`]: { present: true } },
		),
		answered(
			"A shortest stay arrives and is answered.",
			"availability",
			"OTA_HotelAvailNotifRS",
			{ [`${status}/LengthsOfStay`]: { present: true } },
		),
	],
	demonstration: [
		endpoint,
		{
			send: "change-availability",
			example: "No arrival, no departure, two nights at least",
		},
		good,
	],
};

export const ratesPdp: ScriptInput = {
	api,
	parts: [
		answered(
			"A base rate arrives and is answered.",
			"rates",
			"OTA_HotelRateAmountNotifRS",
			{ [`${rates}/0`]: { present: true }, [`${rates}/1`]: { present: false } },
		),
	],
	demonstration: [endpoint, { send: "change-rates" }, good, good],
};

export const ratesObp: ScriptInput = {
	api,
	parts: [
		answered(
			"One amount for each number of guests arrives and is answered.",
			"rates",
			"OTA_HotelRateAmountNotifRS",
			{ [`${rates}/1`]: { present: true } },
		),
	],
	demonstration: [
		endpoint,
		{ set: "rate-model", to: "OBP" },
		{ send: "open-mapping" },
		good,
		{ send: "change-rates", with: { "/amounts": ["110.00", "120.00"] } },
		good,
		good,
	],
};

const refusal = (
	says: string,
	call: string,
	root: string,
	code: string,
	request?: Conditions,
) => {
	const error = { [`${body}/${root}/Errors/Error/*/@Code`]: code };
	return {
		steps: [
			{
				says,
				call,
				// The password of a message is masked, so that its mistake shows in the answer alone.
				where: request ? { request } : { answer: error },
				must: { answer: { ...wellFormed, ...error } },
			},
		],
	};
};

const hotelAsked = `${body}/OTA_HotelAvailRQ/AvailRequestSegments/AvailRequestSegment/*/HotelSearchCriteria/*/Criterion/*/HotelRef/*/@HotelCode`;

export const errors: ScriptInput = {
	api,
	parts: [
		refusal(
			"Wrong credentials are answered with type 4, code 448.",
			"rooms",
			"OTA_HotelAvailRS",
			"448",
		),
		refusal(
			"A wrong hotel is answered with type 6, code 392.",
			"rooms",
			"OTA_HotelAvailRS",
			"392",
			{ [hotelAsked]: "ZZ-UNKNOWN" },
		),
		refusal(
			"A wrong room is answered with type 12, code 402.",
			"availability",
			"OTA_HotelAvailNotifRS",
			"402",
		),
		refusal(
			"A wrong rate is answered with type 12, code 249.",
			"availability",
			"OTA_HotelAvailNotifRS",
			"249",
		),
	],
	demonstration: [
		endpoint,
		{ send: "open-mapping", example: "With a wrong password" },
		{ send: "open-mapping", with: { "/mistake": "hotel" } },
		{
			send: "change-availability",
			example: "A room that you do not know",
		},
		{
			send: "change-availability",
			example: "A room that you do not know",
			with: { "/mistake": "rate" },
		},
		good,
	],
};

const notice = `${body}/OTA_HotelResNotifRQ`;
const handedOver = (says: string, resStatus: string) => ({
	steps: [
		{
			says,
			operation: "notify-reservation",
			where: {
				request: { [`${notice}/@ResStatus`]: resStatus },
			},
			must: { answer: success("OTA_HotelResNotifRS") },
		},
	],
});

export const reservation: ScriptInput = {
	api,
	parts: [handedOver("A new reservation is accepted, with its id.", "Commit")],
	demonstration: [{ send: "notify-reservation" }],
};

export const changes: ScriptInput = {
	api,
	parts: [
		handedOver("A modified reservation is accepted.", "Modify"),
		handedOver("A cancelled reservation is accepted.", "Cancel"),
	],
	demonstration: [
		{ send: "notify-reservation", example: "A change" },
		{ send: "notify-reservation", example: "A cancellation" },
	],
};
