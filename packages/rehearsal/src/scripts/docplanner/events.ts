import type { ScriptInput } from "../../language/script.ts";

const api = "docplanner";

export const emptyQueue: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "An empty queue is answered with 404.",
					operation: ["pull-notification", "pull-notifications"],
					where: { answer: { status: 404 } },
				},
				{
					says: "The next pull comes when its time has come.",
					operation: ["pull-notification", "pull-notifications"],
					notBefore: { seconds: 1 },
				},
			],
			never: [
				{
					says: "The empty queue is pulled again at once.",
					operation: ["pull-notification", "pull-notifications"],
					after: 1,
					before: 2,
					instead:
						"Take 404 as “nothing is waiting”, and pull at the next turn.",
				},
			],
		},
	],
	demonstration: [
		{ send: "get-token" },
		{ send: "pull-notification", alone: true },
		{ wait: { minutes: 1 } },
		{ send: "pull-notification" },
	],
	mistakes: [
		{
			says: "An empty queue is pulled in a tight loop.",
			acts: [
				{ send: "get-token" },
				{ send: "pull-notification", alone: true },
				{ send: "pull-notification", alone: true },
				{ wait: { minutes: 1 } },
				{ send: "pull-notification", alone: true },
			],
		},
	],
};

export const receiveEachOnce: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "A push arrives and is answered with 2xx.",
					call: "slot-booked",
					where: { answer: { status: { not: "none" } } },
					must: { answer: { status: { oneOf: [200, 201, 202, 204] } } },
				},
			],
		},
	],
	attest: "A push that arrived twice was applied once in our system.",
	demonstration: [
		{ send: "set-push-address" },
		{ send: "patient-books", example: "In the first free slot" },
		{ reply: "good" },
	],
};

export const endpointStaysAlive: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "A ping is answered with anything but 5xx.",
					call: "ping",
					where: { answer: { status: { not: "none" } } },
					must: { answer: { status: { atMost: 499 } } },
				},
				{
					says: "So is the next one.",
					call: "ping",
					must: { answer: { status: { atMost: 499 } } },
				},
			],
			never: [
				{
					says: "A ping is answered with 5xx.",
					call: "ping",
					where: { answer: { status: { atLeast: 500 } } },
					after: 1,
					instead:
						"Answer pings before anything that can fail; 401 and 404 count as alive.",
				},
			],
		},
	],
	demonstration: [
		{ set: "monitor", to: "on" },
		{ send: "set-push-address" },
		{ wait: { minutes: 5 } },
		{ reply: "good" },
		{ wait: { minutes: 5 } },
		{ reply: "good" },
	],
	mistakes: [
		{
			says: "Pings are answered with 500.",
			acts: [
				{ set: "monitor", to: "on" },
				{ send: "set-push-address" },
				{ wait: { minutes: 5 } },
				{ reply: "good" },
				{ wait: { minutes: 5 } },
				{ reply: "Refused: your server fails" },
			],
		},
	],
};

export const realTimeDenial: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "A real-time request is denied with a code.",
					call: "slot-booking",
					where: { answer: { status: { atLeast: 400 } } },
					must: { answer: { "/error_code": { present: true } } },
				},
			],
		},
	],
	attest: "The reason that we gave is the one that the patient saw.",
	demonstration: [
		{
			send: "set-push-address",
			example: "To be asked before a patient may book",
		},
		{ send: "patient-books", example: "In the first free slot" },
		{ reply: "Denied, with a reason for the patient" },
	],
	mistakes: [
		{
			says: "A denial is written as plain text.",
			acts: [
				{
					send: "set-push-address",
					example: "To be asked before a patient may book",
				},
				{ send: "patient-books", example: "In the first free slot" },
				{ reply: "Wrong format: denied in plain text" },
			],
		},
	],
};
