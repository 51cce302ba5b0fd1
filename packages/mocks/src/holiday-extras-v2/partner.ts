import type { PartnerSide } from "@slipway/sandbox/engine";
import { isForged } from "./booking/notify.ts";
import type { ApiConnectTables } from "./state/tables.ts";

const json = { "content-type": "application/json" };

const taken = {
	kind: "good",
	title: "Taken",
	reply: { status: 200, headers: json, body: "" },
} as const;

/** How a distributor is played whom APIConnect tells what became of a booking. */
export const partner: PartnerSide<ApiConnectTables> = {
	caller: "Holiday Extras",
	proof:
		"X-HX-Signature holds an HMAC-SHA256 with your webhook secret, here fake-webhook-secret-staging. Which text it signs is not published: the body, or with a switch the timestamp and the body.",
	retries:
		"An event that is not answered with 200 comes again after 1 and after 5 minutes, then never; a switch turns that off. Recognise a repeat by its collection_id.",
	address: {
		step: { operation: "set-event-address" },
		at: "/address",
		known: ({ receivers }) => receivers.size > 0,
	},
	triggers: [
		{
			title: "A booking that the supplier confirms later",
			says: "booking.confirmed, ten seconds after the booking",
			steps: [
				{
					operation: "book-parking",
					example: "One that confirms later",
					fresh: "order-1002",
				},
			],
		},
	],
	upcoming: ({ kind, id }, { tables }) => {
		const event = tables.events.get(id);
		if (kind === "resend" && event && !event.arrived)
			return `${event.type} again, attempt ${event.attempts + 1}`;
		return /^supplier-/.test(kind) &&
			tables.bookings.get(id)?.status === "Pending"
			? `The supplier decides on ${id}`
			: undefined;
	},
	replies: (callback, world) => [
		...(isForged(callback, world)
			? [
					{
						kind: "good" as const,
						title: "Refused: the signature is not ours",
						reply: { status: 401, headers: json, body: "" },
					},
					{
						kind: "wrong format" as const,
						title: "Taken",
						reply: { status: 200, headers: json, body: "" },
					},
				]
			: [taken]),
		{
			kind: "refused",
			title: "Refused: your server fails",
			reply: { status: 500, headers: json, body: '{"error": "Out of order"}' },
		},
		{
			kind: "wrong format",
			title: "Wrong format: taken, but not with 200",
			reply: { status: 204, headers: {}, body: "" },
		},
	],
};
