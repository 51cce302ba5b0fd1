import { z } from "zod";
import { envelope, LocalDateTime, pageOf } from "../common.ts";

export const TokenAnswer = z.object({
	access_token: z.string(),
	token_type: z.literal("Bearer"),
	expires_in: z.int(),
	scope: z.string(),
});

const Webhook = z.object({
	webhook_id: z.string(),
	webhook_status: z.enum(["ENABLED", "DISABLED"]),
	webhook_version: z.string(),
	webhook_events: z.array(z.string()),
	webhook_url: z.string().optional(),
	webhook_email: z.string().optional(),
	webhook_payload: z.boolean(),
	webhook_created: LocalDateTime,
	webhook_created_name: z.string(),
	webhook_created_email: z.string(),
});

export const WebhookAnswer = envelope("webhook", { webhook: Webhook });
export const WebhooksAnswer = pageOf("webhook", Webhook);
export const NotificationsAnswer = pageOf(
	"notification",
	z.object({
		notification_id: z.string(),
		notification_status: z.string(),
		notification_event: z.string(),
		notification_account_id: z.string(),
		notification_item_id: z.string(),
		notification_created: LocalDateTime,
	}),
);

/** Whether the system works: ping and status alike. */
export const SystemAnswer = z.object({
	api_version: z.literal("3.8.0"),
	data: z.object({ status: z.literal("OK") }),
});
