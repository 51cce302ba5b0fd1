import type { ScriptInput } from "../../language/script.ts";

const api = "docplanner";
const slots = "/slots/*/address_services/*/address_service_id";

export const replaceSlots: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "Slots are sent and taken.",
					operation: "replace-slots",
					where: {
						request: { [slots]: { present: true } },
						answer: { status: 201 },
					},
				},
			],
		},
		{
			steps: [
				{
					says: "A range that goes over midnight, or another bad one, is refused.",
					operation: "replace-slots",
					where: { answer: { status: { oneOf: [400, 422] } } },
				},
			],
		},
	],
	attest: "We send slots for the whole horizon that we keep, 12 weeks at most.",
	demonstration: [
		{ send: "replace-slots", example: "Over midnight" },
		{ send: "replace-slots" },
	],
};

export const schedulesInRealTime: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "Slots are sent.",
					operation: "replace-slots",
					where: { answer: { status: 201 } },
				},
				{
					says: "The schedule changes, and slots are sent or removed once more.",
					operation: ["replace-slots", "delete-slots"],
					where: { answer: { status: { oneOf: [201, 204] } } },
				},
				{
					says: "The calendar at Docplanner is read and shows the change.",
					operation: "list-slots",
					where: { answer: { status: { oneOf: [200, 404] } } },
				},
			],
		},
	],
	attest: "The change was sent as soon as it was made in our system.",
	demonstration: [
		{ send: "replace-slots" },
		{ wait: { minutes: 5 } },
		{ send: "replace-slots", example: "Remove a range" },
		{ send: "list-slots" },
	],
};

export const breaks: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "A break is created.",
					operation: "create-break",
					where: { answer: { status: 201 } },
					keeps: { answer: { break: "/id" } },
				},
				{
					says: "It is moved.",
					operation: "move-break",
					where: { request: { "path break_id": { same: "break" } } },
					must: { answer: { status: 204 } },
				},
				{
					says: "It is deleted.",
					operation: "delete-break",
					where: { request: { "path break_id": { same: "break" } } },
					must: { answer: { status: 204 } },
				},
			],
		},
		{
			steps: [
				{
					says: "A break that is there already is refused with 409.",
					operation: "create-break",
					where: { answer: { status: 409 } },
				},
			],
			never: [
				{
					says: "The refused break is sent again within a minute.",
					operation: "create-break",
					where: { answer: { status: 409 } },
					after: 1,
					within: { minutes: 1 },
					instead: "Take 409 as “it is there”, and do not send it again.",
				},
			],
		},
	],
	demonstration: [
		{ send: "create-break" },
		{ send: "move-break" },
		{ send: "delete-break" },
		{ send: "create-break", example: "One that is there" },
	],
	mistakes: [
		{
			says: "A double break is sent again and again.",
			acts: [
				{ send: "create-break", example: "One that is there" },
				{ wait: { seconds: 5 } },
				{ send: "create-break", example: "One that is there" },
			],
		},
	],
};
