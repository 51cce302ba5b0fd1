import { names } from "../../published-fields.ts";
import { source, type Table } from "./shared.ts";

/** What tokens, subscriptions and notifications are made of. */
export const ofSystem: readonly Table[] = [
	{
		model: "ClientCredentialsGrantResponse",
		source,
		answers: { "get-token": "" },
		always: names("access_token token_type expires_in scope"),
	},
	{
		model: "Webhook",
		source,
		answers: {
			"create-webhook": "/data/webhook",
			"list-webhooks": "/data/items/*",
		},
		always: names(
			"webhook_id webhook_status webhook_version webhook_events webhook_payload webhook_created webhook_created_name webhook_created_email",
		),
		returned: names("webhook_url webhook_email"),
		leftOut: {
			"A password that was sent is not shown again.": ["webhook_auth"],
		},
	},
	{
		model: "WebhookNotification",
		source,
		answers: { "list-notifications": "/data/items/*" },
		always: names(
			"notification_id notification_status notification_event notification_account_id notification_item_id notification_created",
		),
		leftOut: { "Notes are not simulated.": ["notification_note"] },
	},
];
