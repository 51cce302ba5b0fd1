import type { Problem, SentCallback } from "@slipway/sandbox/engine";
import { rules } from "../rules.ts";
import type { Notification, Webhook } from "../state/tables.ts";
import type { PrioWorld } from "../world.ts";

const minute = 60_000;
/** Minutes after a failed attempt; Prioticket publishes none. */
const waits: Readonly<Record<string, readonly number[]>> = {
	"1-5-15": [1, 5, 15],
	never: [],
};

/** Writes a notification and calls the webhooks that asked for its event. */
export function notify(
	event: string,
	item: string,
	owner: string,
	world: PrioWorld,
): void {
	for (const webhook of world.tables.webhooks.values()) {
		if (webhook.owner !== owner || !webhook.events.includes(event)) continue;
		const id = `NTF${String(world.next("notifications")).padStart(7, "0")}`;
		send(
			{
				id,
				owner,
				event,
				item,
				status: "DELIVERY_PENDING",
				created: world.now,
				webhook: webhook.id,
				attempts: 0,
			},
			webhook,
			world,
		);
	}
}

/** Sends a notification that was not taken once more, unless its webhook has gone. */
export function resend(id: string, world: PrioWorld): void {
	const { notifications, webhooks } = world.tables;
	const notification = notifications.get(id);
	const webhook = webhooks.get(notification?.webhook ?? "");
	if (notification?.status !== "DELIVERY_PENDING") return;
	if (webhook) send(notification, webhook, world);
	else notifications.set(id, { ...notification, status: "DELIVERY_FAILED" });
}

/** Writes down whether a notification arrived, and tries again where it did not. */
export function answered(
	{ about = "", address, reply }: SentCallback,
	world: PrioWorld,
): readonly Problem[] {
	const { notifications } = world.tables;
	const notification = notifications.get(about);
	if (!notification) return [];
	const status = reply?.status ?? 0;
	if (status >= 200 && status < 300) {
		notifications.set(about, { ...notification, status: "DELIVERY_SUCCESS" });
		return [];
	}
	const wait =
		address === undefined
			? undefined
			: waits[world.setting("webhook-retries")]?.[
					(notification.attempts ?? 1) - 1
				];
	notifications.set(about, {
		...notification,
		status: wait === undefined ? "DELIVERY_FAILED" : "DELIVERY_PENDING",
	});
	if (wait !== undefined)
		world.schedule({
			at: world.now + wait * minute,
			kind: "notify-again",
			id: about,
		});
	return [
		{
			place: "request",
			pointer: "status",
			fact: status
				? `The notification was answered with ${status}.`
				: "The notification could not be delivered.",
			rule: rules["webhook-answer"],
			fix: {
				says: "Answer 200 as soon as the notification is stored.",
				place: "request",
				pointer: "status",
				value: 200,
			},
		},
	];
}

function send(
	notification: Notification,
	{ url, webhook_auth: auth }: Webhook,
	world: PrioWorld,
): void {
	const { id, event, item, attempts = 0 } = notification;
	world.tables.notifications.set(id, {
		...notification,
		attempts: attempts + 1,
	});
	world.callPartner({
		event,
		method: "POST",
		address: url,
		headers: {
			"content-type": "application/json",
			...(auth && { authorization: `Basic ${auth}` }),
		},
		body: JSON.stringify({
			api_version: "3.8.0",
			data: {
				kind: "notification",
				notification: {
					notification_id: id,
					notification_event: event,
					notification_item_id: item,
				},
			},
		}),
		about: id,
	});
}
