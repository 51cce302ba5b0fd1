import type { ScriptInput } from "../../language/script.ts";

const api = "docplanner";

const booked = {
	says: "A slot is booked.",
	operation: "book-slot",
	where: { answer: { status: 200 } },
	keeps: { request: { start: "path start" }, answer: { booking: "/id" } },
} as const;

export const allBookings: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				booked,
				{
					says: "It is moved.",
					operation: "move-booking",
					where: { request: { "path booking_id": { same: "booking" } } },
					must: { answer: { status: 201 } },
					keeps: { answer: { booking: "/id" } },
				},
				{
					says: "It is cancelled.",
					operation: "cancel-booking",
					where: { request: { "path booking_id": { same: "booking" } } },
					must: { answer: { status: 204 } },
				},
			],
		},
		{
			steps: [
				{
					says: "A booking that a patient made is read, as a push or from the queue.",
					operation: ["pull-notification", "pull-notifications"],
					where: { answer: { status: 200 } },
				},
			],
		},
		{
			steps: [
				{
					says: "All bookings of a range are read, to compare them.",
					operation: "list-bookings",
					where: { answer: { status: 200 } },
				},
			],
		},
	],
	attest: "After each step both systems showed the same bookings.",
	demonstration: [
		{ send: "book-slot" },
		{ send: "move-booking" },
		{ send: "cancel-booking" },
		{ send: "pull-notification" },
		{ send: "list-bookings" },
	],
};

export const bookAndLoseTheSlot: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				booked,
				{
					says: "The same slot is booked again and refused with 404.",
					operation: "book-slot",
					where: { request: { "path start": { same: "start" } } },
					must: { answer: { status: 404 } },
				},
				{
					says: "The free slots are read again.",
					operation: "list-slots",
					where: { answer: { status: { oneOf: [200, 404] } } },
				},
			],
			never: [
				{
					says: "The slot that has gone is asked for once more.",
					operation: "book-slot",
					where: { request: { "path start": { same: "start" } } },
					after: 2,
					within: { minutes: 5 },
					instead: "Read the free slots, and offer another one.",
				},
			],
		},
	],
	demonstration: [
		{ send: "list-slots" },
		{
			send: "book-slot",
			with: { "path start": "{{next_week}}T09:00:00+01:00" },
		},
		{
			send: "book-slot",
			with: { "path start": "{{next_week}}T09:00:00+01:00" },
		},
		{ send: "list-slots" },
	],
	mistakes: [
		{
			says: "A slot that has gone is asked for in a loop.",
			acts: [
				{ send: "list-slots" },
				{
					send: "book-slot",
					with: { "path start": "{{next_week}}T09:00:00+01:00" },
				},
				{
					send: "book-slot",
					with: { "path start": "{{next_week}}T09:00:00+01:00" },
				},
				{
					send: "book-slot",
					with: { "path start": "{{next_week}}T09:00:00+01:00" },
				},
			],
		},
	],
};

export const moveWithNewId: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "A booking is moved and gets a new id.",
					operation: "move-booking",
					where: { answer: { status: 201 } },
					keeps: {
						request: { old: "path booking_id" },
						answer: { booking: "/id" },
					},
				},
				{
					says: "From then on the new id is used.",
					operation: ["get-booking", "move-booking", "cancel-booking"],
					where: { request: { "path booking_id": { same: "booking" } } },
				},
			],
			never: [
				{
					says: "The old id is used as if the visit were still there.",
					operation: ["move-booking", "cancel-booking"],
					where: { request: { "path booking_id": { same: "old" } } },
					after: 1,
					within: { minutes: 30 },
					instead: "Store the id of the answer in place of the old one.",
				},
			],
		},
	],
	demonstration: [{ send: "move-booking" }, { send: "get-booking" }],
	mistakes: [
		{
			says: "The old id of a moved booking is cancelled.",
			acts: [
				{ send: "move-booking" },
				{ send: "cancel-booking", with: { "path booking_id": "880001" } },
			],
		},
	],
};

export const cancelTwice: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "A booking is cancelled.",
					operation: "cancel-booking",
					where: { answer: { status: 204 } },
					keeps: { request: { booking: "path booking_id" } },
				},
				{
					says: "It is cancelled again, and refused.",
					operation: "cancel-booking",
					where: { request: { "path booking_id": { same: "booking" } } },
					must: { answer: { status: 400 } },
				},
			],
			never: [
				{
					says: "The refused cancellation is sent a third time.",
					operation: "cancel-booking",
					where: { request: { "path booking_id": { same: "booking" } } },
					after: 2,
					within: { minutes: 5 },
					instead: "Take the refusal as “it is cancelled”.",
				},
			],
		},
	],
	demonstration: [
		{ send: "book-slot" },
		{ send: "cancel-booking", with: { "path booking_id": "880001" } },
		{ send: "cancel-booking", with: { "path booking_id": "880001" } },
	],
};

export const presence: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "The presence at a past visit is marked.",
					operation: ["mark-patient-presence", "mark-patient-absence"],
					where: { answer: { status: 204 } },
				},
			],
		},
		{
			steps: [
				{
					says: "For a future or a cancelled visit it is refused.",
					operation: ["mark-patient-presence", "mark-patient-absence"],
					where: { answer: { status: { oneOf: [400, 409] } } },
				},
			],
		},
	],
	demonstration: [
		{ send: "mark-patient-presence" },
		{ send: "mark-patient-presence", example: "A visit that was cancelled" },
	],
};
