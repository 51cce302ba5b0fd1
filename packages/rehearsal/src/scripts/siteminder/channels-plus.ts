import type { ScriptInput } from "../../language/script.ts";

const api = "siteminder-channels-plus";
const good = { answer: { status: 200 } } as const;
const sameBooking = { "path bookingReferenceId": { same: "booking" } } as const;

const search = (says: string, request: Record<string, string>) => ({
	steps: [
		{
			says,
			operation: "get-properties",
			where: {
				request: Object.fromEntries(
					Object.values(request).map((name) => [name, { present: true }]),
				),
			},
			must: { answer: { status: 200, "/properties": { present: true } } },
		},
	],
});

export const channelsPlusSearch: ScriptInput = {
	api,
	parts: [
		search("Properties are searched by totals.", {
			totals: "query totalAdults",
		}),
		search("Properties are searched room by room.", {
			rooms: "query rooms[0][adults]",
		}),
		search("Properties are searched within a radius.", {
			radius: "query radius",
		}),
		search("A second page is read.", { page: "query page" }),
	],
	demonstration: [
		{ send: "get-properties" },
		{ send: "get-properties", example: "The second page" },
		{
			send: "get-properties",
			example: "Two rooms, guests room by room, within 100 km",
		},
	],
};

export const channelsPlusBooking: ScriptInput = {
	api,
	parts: [
		{
			steps: [
				{
					says: "A room is locked.",
					operation: "lock-reservation",
					where: good,
					keeps: { answer: { booking: "/bookingReferenceId" } },
				},
				{
					says: "It is confirmed while the lock holds.",
					operation: "confirm-reservation",
					where: { request: sameBooking },
					must: good,
				},
				{
					says: "It is modified.",
					operation: "modify-reservation",
					where: { request: sameBooking },
					must: good,
				},
				{
					says: "It is cancelled.",
					operation: "cancel-reservation",
					where: { request: sameBooking },
					must: good,
				},
			],
			never: [
				{
					says: "It is confirmed a second time.",
					operation: "confirm-reservation",
					where: { request: sameBooking },
					after: 2,
					within: { minutes: 30 },
					instead: "Read the reservation to see whether it is confirmed.",
				},
			],
		},
	],
	demonstration: [
		{ send: "confirm-reservation" },
		{ send: "modify-reservation" },
		{ send: "cancel-reservation" },
	],
	mistakes: [
		{
			says: "A confirmation is sent twice.",
			acts: [
				{ send: "confirm-reservation" },
				{ send: "confirm-reservation", alone: true },
				{ send: "modify-reservation", alone: true },
			],
		},
	],
};
