import type { ScriptInput } from "../../language/script.ts";

const api = "siteminder-pmsxchange";
const body = "/Envelope/Body";
const availability = `${body}/OTA_HotelAvailNotifRQ/AvailStatusMessages/AvailStatusMessage/*`;
const list = `${body}/OTA_ResRetrieveRS/ReservationsList/HotelReservation/*`;

/** A message that was answered with Success. */
const taken = (message: string) => ({
	[`${body}/${message}/Success`]: { present: true },
});

export const roomsAndRates: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "The mapping rows of a test hotel are read.",
					operation: "get-room-rates",
					where: { answer: { status: 200 } },
					must: { answer: { "/*/roomTypeCode": { present: true } } },
				},
			],
		},
	],
	demonstration: [{ send: "get-room-rates" }],
};

export const smallFlush: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "The availability of mapped rooms is sent and taken.",
					operation: "send-availability",
					where: {
						request: { [`${availability}/@BookingLimit`]: { present: true } },
						answer: taken("OTA_HotelAvailNotifRS"),
					},
				},
			],
		},
	],
	attest:
		"All mapped rooms arrived bundled, for 30, 60 or 90 days, and show in the inventory grid.",
	demonstration: [{ send: "send-availability" }],
};

export const deltas: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "Availability is sent.",
					operation: "send-availability",
					where: { answer: taken("OTA_HotelAvailNotifRS") },
					keeps: {
						request: {
							limit: `${availability}/@BookingLimit`,
						},
					},
				},
				{
					says: "A changed value is sent, and no other.",
					operation: "send-availability",
					where: {
						request: {
							[`${availability}/@BookingLimit`]: { other: "limit" },
						},
					},
					must: { answer: taken("OTA_HotelAvailNotifRS") },
				},
			],
		},
	],
	attest: "Only the changed dates and values were sent.",
	demonstration: [
		{ send: "send-availability" },
		{
			send: "send-availability",
			with: { [`${availability.replace("/*", "")}/@BookingLimit`]: "3" },
		},
	],
};

const received = (says: string, status: string) => ({
	says,
	operation: "read-reservations",
	where: {
		answer: {
			[`${list}/@ResStatus`]: status,
			[`${list}/UniqueID/0/@ID`]: { same: "reservation" },
		},
	},
});

const confirmed = (says: string) => ({
	says,
	operation: "confirm-reservations",
	where: { answer: taken("OTA_NotifReportRS") },
});

const sentBack = (says: string) => ({
	says,
	operation: "send-availability",
	where: { answer: taken("OTA_HotelAvailNotifRS") },
});

export const newDates: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "A reservation is received.",
					operation: "read-reservations",
					where: { answer: { [`${list}/@ResStatus`]: "Book" } },
					keeps: { answer: { reservation: `${list}/UniqueID/0/@ID` } },
				},
				confirmed("It is confirmed."),
				sentBack("Its availability is sent back."),
				received("It arrives again, moved by a day.", "Modify"),
				confirmed("The change is confirmed."),
				sentBack("Its availability is sent back."),
				received("It arrives as cancelled.", "Cancel"),
				confirmed("The cancellation is confirmed."),
				sentBack("Its availability is sent back."),
			],
		},
	],
	demonstration: [
		{ send: "read-reservations" },
		{ send: "confirm-reservations" },
		{ send: "send-availability" },
		{ wait: { minutes: 31 } },
		{ send: "read-reservations", alone: true },
		{ send: "confirm-reservations", alone: true },
		{ send: "send-availability" },
		{ wait: { minutes: 31 } },
		{ send: "read-reservations", alone: true },
		{ send: "confirm-reservations", alone: true },
		{ send: "send-availability" },
	],
};

const uploads = `${body}/OTA_HotelResNotifRQ/HotelReservations/HotelReservation/*`;
const uploaded = taken("OTA_HotelResNotifRS");

export const upload: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "A walk-in is uploaded.",
					operation: "upload-reservation",
					where: { request: { [`${uploads}/@WalkInIndicator`]: true } },
					must: { answer: uploaded },
				},
			],
		},
		{
			steps: [
				{
					says: "A changed booking is uploaded.",
					operation: "upload-reservation",
					where: {
						request: { [`${uploads}/@ResStatus`]: "Modify" },
						answer: uploaded,
					},
				},
			],
		},
	],
	demonstration: [
		{ send: "upload-reservation" },
		{
			send: "upload-reservation",
			example: "A change of a booking that SiteMinder delivered",
		},
	],
};

const payments = `${body}/SM_HotelResPaymentReadRS/HotelResPaymentList/HotelResPayment/*/@TransactionID`;

export const payment: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "A transaction is pulled.",
					operation: "read-payments",
					where: { answer: { [payments]: { present: true } } },
					keeps: { answer: { transaction: payments } },
				},
				{
					says: "It is confirmed.",
					operation: "confirm-payments",
					where: {
						request: {
							[`${body}/SM_HotelResPaymentResultRQ/HotelResPaymentResult/*/@TransactionId`]:
								{ same: "transaction" },
						},
					},
					must: { answer: taken("SM_HotelResPaymentResultRS") },
				},
			],
			never: [
				{
					says: "The transaction is pulled again without being confirmed.",
					operation: "read-payments",
					where: { answer: { [payments]: { same: "transaction" } } },
					after: 1,
					before: 2,
					instead:
						"Confirm each transaction as soon as it is stored; it is delivered four times at most.",
				},
			],
		},
	],
	demonstration: [{ send: "read-payments" }, { send: "confirm-payments" }],
	mistakes: [
		{
			says: "A transaction is pulled over and over before it is confirmed.",
			acts: [
				{ send: "read-payments" },
				{ send: "read-payments", alone: true },
				{ send: "confirm-payments" },
			],
		},
	],
};
