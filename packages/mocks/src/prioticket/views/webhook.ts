import { accounts } from "../state/catalogue.ts";
import { localTime } from "../state/local-time.ts";
import type { Notification, Webhook } from "../state/tables.ts";

/** A subscription. Its password is never shown again. */
export const webhookItem = (webhook: Webhook) => ({
	webhook_id: webhook.id,
	webhook_status: "ENABLED",
	webhook_version: "3.8.0",
	webhook_events: webhook.events,
	...(webhook.url && { webhook_url: webhook.url }),
	...(webhook.email && { webhook_email: webhook.email }),
	webhook_payload: webhook.payload,
	webhook_created: localTime(webhook.created),
	webhook_created_name: accounts.user.name,
	webhook_created_email: webhook.owner,
});

/** A notification that was sent, or was to be. */
export const notificationItem = (notification: Notification) => ({
	notification_id: notification.id,
	notification_status: notification.status,
	notification_event: notification.event,
	notification_account_id: accounts.distributor.id,
	notification_item_id: notification.item,
	notification_created: localTime(notification.created),
});
