import { callerOf } from "@slipway/sandbox/engine";
import { z } from "zod";
import { notify } from "../booking/notify.ts";
import { carried } from "../carried.ts";
import {
	NotificationsAnswer,
	WebhookAnswer,
	WebhooksAnswer,
} from "../contract/answers/index.ts";
import { Paging } from "../contract/common.ts";
import { WebhookRequest } from "../contract/requests.ts";
import { refuse } from "../refuse.ts";
import {
	enveloped,
	notificationItem,
	paged,
	webhookItem,
} from "../views/index.ts";
import { operation, root } from "./operation.ts";

const common = {
	story: "Be called",
	confidence: "published",
	source: "notifications",
	scheme: "bearer",
} as const;

export const subscribe = operation({
	id: "create-webhook",
	title: "Subscribe to a webhook",
	says: "Prioticket calls the address when one of the events happens. Over HTTP this sandbox calls loopback addresses only.",
	method: "POST",
	path: `${root}/webhooks`,
	...common,
	body: WebhookRequest,
	answers: { 201: { says: "The webhook.", schema: WebhookAnswer } },
	carries: { webhook_id: "/data/webhook/webhook_id" },
	examples: [
		{
			title: "New and cancelled orders",
			body: {
				data: {
					webhook: {
						webhook_events: ["ORDER_CREATE", "ORDER_CANCEL"],
						webhook_url: "http://localhost:8080/prioticket",
					},
				},
			},
			status: 201,
		},
		{
			title: "With a password for the calls",
			body: {
				data: {
					webhook: {
						webhook_events: ["ORDER_CREATE", "ORDER_CANCEL"],
						webhook_url: "http://localhost:8080/prioticket",
						webhook_auth: "ZmFrZTpmYWtl",
					},
				},
			},
			status: 201,
		},
		{
			title: "An event that does not exist",
			body: { data: { webhook: { webhook_events: ["ORDER_CREATED"] } } },
			status: 400,
		},
	],
	handle(call, world) {
		const { webhook } = call.body.data;
		const id = `WHK${String(world.next("webhooks")).padStart(7, "0")}`;
		const made = {
			id,
			owner: callerOf(call),
			events: webhook.webhook_events,
			...(webhook.webhook_url && { url: webhook.webhook_url }),
			...(webhook.webhook_email && { email: webhook.webhook_email }),
			...(webhook.webhook_auth && { webhook_auth: webhook.webhook_auth }),
			payload: webhook.webhook_payload,
			created: world.now,
		};
		world.tables.webhooks.set(id, made);
		return {
			status: 201,
			body: enveloped("webhook", { webhook: webhookItem(made) }),
		};
	},
});

export const listWebhooks = operation({
	id: "list-webhooks",
	title: "List webhooks",
	says: "Your subscriptions.",
	method: "GET",
	path: `${root}/webhooks`,
	...common,
	query: z.object(Paging),
	answers: { 200: { says: "A page of webhooks.", schema: WebhooksAnswer } },
	examples: [{ title: "All", status: 200 }],
	handle(call, { tables }) {
		const owner = callerOf(call);
		const own = [...tables.webhooks.values()].filter(
			(each) => each.owner === owner,
		);
		return {
			status: 200,
			body: paged("webhook", own, webhookItem, call.query),
		};
	},
});

export const unsubscribe = operation({
	id: "delete-webhook",
	ends: true,
	title: "End a subscription",
	says: "No more calls to this address.",
	method: "DELETE",
	path: `${root}/webhooks/{webhook_id}`,
	...common,
	confidence: "derived",
	source: "client-3.5",
	answers: { 204: { says: "Gone." }, 404: { says: "No such webhook." } },
	examples: [
		{
			title: "The last one",
			params: { webhook_id: carried.webhook_id },
			status: 204,
		},
	],
	handle(call, { tables }) {
		const { webhook_id: id } = call.params;
		if (tables.webhooks.get(id)?.owner !== callerOf(call))
			throw refuse("webhook", {
				status: 404,
				place: "path",
				pointer: "webhook_id",
				fact: `There is no webhook “${id}”.`,
			});
		tables.webhooks.delete(id);
		return { status: 204 };
	},
});

export const notifications = operation({
	id: "list-notifications",
	title: "List notifications",
	says: "What was sent to your webhooks, newest first.",
	method: "GET",
	path: `${root}/notifications`,
	...common,
	query: z.object(Paging),
	answers: {
		200: { says: "A page of notifications.", schema: NotificationsAnswer },
	},
	examples: [{ title: "All", status: 200 }],
	handle(call, { tables }) {
		const owner = callerOf(call);
		const own = [...tables.notifications.values()]
			.filter((each) => each.owner === owner)
			.toReversed();
		return {
			status: 200,
			body: paged("notification", own, notificationItem, call.query),
		};
	},
});

export const sampleNotification = operation({
	id: "send-sample-notification",
	title: "Ask for a sample notification",
	says: "Calls every webhook that subscribed to ORDER_CREATE with a sample, so that the receiving end can be tried.",
	method: "POST",
	path: `${root}/notifications`,
	...common,
	confidence: "derived",
	answers: { 204: { says: "The sample is on its way." } },
	examples: [{ title: "Now", status: 204 }],
	handle(call, world) {
		notify("ORDER_CREATE", "ORD00000000", callerOf(call), world);
		return { status: 204 };
	},
});
