import type { PartnerSide } from "@slipway/sandbox/engine";
import type { PrioticketTables } from "./state/tables.ts";

/** How a distributor is played whom Prioticket calls. */
export const partner: PartnerSide<PrioticketTables> = {
	caller: "Prioticket",
	proof:
		"With webhook_auth in the subscription, calls carry it as Authorization: Basic. Nothing is published about a signature.",
	retries:
		"Whether a failed notification comes again is not published. Here it does after 1, 5 and 15 minutes; a switch turns that off.",
	address: {
		step: {
			operation: "create-webhook",
			example: "With a password for the calls",
		},
		at: "/data/webhook/webhook_url",
		known: ({ webhooks }) => webhooks.size > 0,
	},
	triggers: [
		{
			title: "A new order",
			says: "ORDER_CREATE",
			steps: [{ operation: "create-order", fresh: "ACME-1001" }],
		},
		{
			title: "The last order cancelled",
			says: "ORDER_CANCEL",
			steps: [{ operation: "cancel-order" }],
		},
		{
			title: "A sample notification",
			says: "ORDER_CREATE for an order that does not exist",
			steps: [{ operation: "send-sample-notification" }],
		},
	],
	upcoming: ({ kind, id }, { tables }) => {
		const notification = tables.notifications.get(id);
		return kind === "notify-again" &&
			notification?.status === "DELIVERY_PENDING"
			? `${notification.event} again, attempt ${(notification.attempts ?? 1) + 1}`
			: undefined;
	},
	replies: () => [
		{
			kind: "good",
			title: "Taken",
			reply: { status: 200, headers: {}, body: "" },
		},
		{
			kind: "refused",
			title: "Refused: your server fails",
			reply: {
				status: 500,
				headers: { "content-type": "application/json" },
				body: '{"error": "Out of order"}',
			},
		},
		{
			kind: "wrong format",
			title: "Wrong format: a redirect to a login page",
			reply: {
				status: 302,
				headers: { location: "/login", "content-type": "text/html" },
				body: "<p>Please log in.</p>",
			},
		},
	],
};
