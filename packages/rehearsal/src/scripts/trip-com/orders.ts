import type { ScriptInput } from "../../language/script.ts";

const api = "trip-com";
const errors = "/Errors/*/Code";
const good = { [errors]: { present: false } } as const;
const order =
	"/HotelReservations/HotelReservation/ResGlobalInfo/HotelReservationIDs/*/ResID_Value";
const sameOrder = { "/UniqueID/*/ID": { same: "order" } } as const;
const availability = "/RoomStays/RoomStay/AvailabilityStatus";

const checked = {
	says: "The room is checked.",
	operation: "check-availability",
	where: { answer: { [availability]: "AvailableForSale" } },
} as const;

const saved = {
	says: "An order is saved.",
	operation: "save-order",
	where: { answer: { [order]: { present: true } } },
	keeps: { answer: { order } },
} as const;

export const bookPrepaid: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "A room is quoted.",
					operation: "quote-hotel",
					where: {
						answer: {
							"/RoomPriceItems/*/RoomPriceInfos/*/RoomID": { present: true },
						},
					},
				},
				checked,
				saved,
				{
					says: "The order is submitted.",
					operation: "submit-order",
					where: {
						request: {
							"/ReservationPayment/ReservationID/ID": { same: "order" },
						},
					},
					must: { answer: good },
				},
				{
					says: "It is read until it is confirmed.",
					operation: "get-order",
					where: {
						request: sameOrder,
						answer: { "/ReservationsList/*/OrderStatus": "Confirm" },
					},
				},
			],
		},
	],
	demonstration: [
		{ send: "quote-hotel" },
		{ send: "check-availability" },
		{ send: "save-order" },
		{ send: "submit-order" },
		{ wait: { minutes: 5 } },
		{ send: "get-order" },
	],
};

export const soldOutAtCheck: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "The check answers that no room is left.",
					operation: "check-availability",
					where: { answer: { [availability]: "NoAvailable" } },
				},
				{
					says: "Other rooms are quoted.",
					operation: ["quote-hotel", "list-hotels", "list-lowest-prices"],
				},
			],
			never: [
				{
					says: "An order is saved although no room is left.",
					operation: "save-order",
					after: 1,
					before: 2,
					instead: "Tell the guest, and offer another room.",
				},
			],
		},
	],
	attest: "The guest was told that the room is sold out.",
	demonstration: [
		{ send: "quote-hotel" },
		{
			fault: {
				fault: "no-availability",
				operation: "check-availability",
				times: 1,
			},
		},
		{ send: "check-availability" },
		{ send: "quote-hotel" },
	],
	mistakes: [
		{
			says: "An order is saved although the check found nothing.",
			acts: [
				{ send: "quote-hotel" },
				{
					fault: {
						fault: "no-availability",
						operation: "check-availability",
						times: 1,
					},
				},
				{ send: "check-availability" },
				{ send: "save-order" },
				{ send: "quote-hotel" },
			],
		},
	],
};

export const priceChange: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "A room is quoted.",
					operation: "quote-hotel",
					where: {
						answer: {
							"/RoomPriceItems/*/RoomPriceInfos/*/RoomID": { present: true },
						},
					},
					keeps: {
						answer: {
							quoted:
								"/RoomPriceItems/0/RoomPriceInfos/0/PriceInfos/0/Prices/0/InclusiveAmount",
						},
					},
				},
				{
					says: "The check tells another total.",
					operation: "check-availability",
					where: {
						answer: {
							"/RoomStays/RoomStay/Total/InclusiveAmount": { other: "quoted" },
						},
					},
					keeps: {
						answer: { total: "/RoomStays/RoomStay/Total/InclusiveAmount" },
					},
				},
				{
					says: "The order is saved with the new total.",
					operation: "save-order",
					must: {
						request: {
							"/HotelReservations/HotelReservation/ResGlobalInfo/Total/InclusiveAmount":
								{ same: "total" },
						},
						answer: { [order]: { present: true } },
					},
				},
			],
		},
	],
	attest: "The new total was shown before the order was saved.",
	demonstration: [
		{ send: "quote-hotel" },
		{ fault: { fault: "price-change" } },
		{ send: "check-availability" },
		{
			send: "save-order",
			with: {
				"/HotelReservations/HotelReservation/ResGlobalInfo/Total/InclusiveAmount": 135.5,
			},
		},
	],
	mistakes: [
		{
			says: "The order is saved with the price of the search.",
			acts: [
				{ send: "quote-hotel" },
				{ fault: { fault: "price-change" } },
				{ send: "check-availability" },
				{
					send: "save-order",
					with: {
						"/HotelReservations/HotelReservation/ResGlobalInfo/Total/InclusiveAmount": 120.5,
					},
				},
			],
		},
	],
};

export const successWithErrors: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "An answer says Success and carries errors.",
					operation: "save-order",
					where: {
						answer: {
							"/ResponseStatus/Ack": "Success",
							[errors]: { present: true },
						},
					},
				},
				{
					says: "It is treated as a failure: the room is checked again.",
					operation: ["check-availability", "quote-hotel"],
				},
			],
			never: [
				{
					says: "An order is submitted that was never saved.",
					operation: "submit-order",
					after: 1,
					before: 2,
					instead: "Read Errors before Ack.",
				},
			],
		},
	],
	demonstration: [
		{ send: "save-order", example: "A price that is not the checked one" },
		{ send: "check-availability" },
	],
};

export const cancellation: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				saved,
				{
					says: "It is cancelled within the policy.",
					operation: "cancel-order",
					where: { request: sameOrder },
					must: { answer: good },
				},
			],
		},
		{
			steps: [
				{
					says: "Outside the policy a cancellation is refused.",
					operation: "cancel-order",
					where: { answer: { [errors]: { present: true } } },
				},
			],
		},
	],
	attest: "The refusal was shown to the guest.",
	demonstration: [
		{ send: "submit-order" },
		{ send: "cancel-order" },
		{ wait: { minutes: 1 } },
		{ send: "cancel-order", alone: true },
	],
};
