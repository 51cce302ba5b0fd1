import { callerOf } from "@slipway/sandbox/engine";
import { numberIn } from "@slipway/sandbox/json";
import { z } from "zod";
import {
	NotificationAnswer,
	NotificationsAnswer,
} from "../contract/answers.ts";
import { notificationView, push } from "../events/notify.ts";
import { refuse } from "../refuse.ts";
import type { DocplannerTables, Notification } from "../state/tables.ts";
import type { DocWorld } from "../world.ts";
import { documented, operation, root } from "./operation.ts";

const hour = 3_600_000;
const common = {
	...documented,
	story: "Follow events",
} as const;
/** Something has happened, and was not pulled yet. */
const queued = {
	operation: "patient-books",
	example: "In the first free slot",
	met: ({ notifications }: DocplannerTables) =>
		Object.values(notifications).some(({ state }) => state === "queued"),
};

export const pull = operation({
	...common,
	id: "pull-notification",
	title: "Pull the oldest notification",
	says: "Reading takes it out of the queue. An empty queue answers 404, which is no failure. After 72 hours a notification is lost.",
	method: "GET",
	path: `${root}/notifications`,
	after: [queued],
	answers: {
		200: { says: "The oldest.", schema: NotificationAnswer },
		404: { says: "The queue is empty." },
	},
	examples: [
		{ title: "One", status: 200 },
		{
			title: "Without a token",
			headers: { authorization: undefined },
			status: 401,
		},
	],
	handle(call, world) {
		const [oldest] = pulled(callerOf(call), 1, world).taken;
		return {
			status: 200,
			body: oldest && notificationView(oldest, world),
		};
	},
});

export const pullMultiple = operation({
	...common,
	id: "pull-notifications",
	title: "Pull several notifications",
	says: "Up to 100 at once, oldest first, and how many remain.",
	method: "GET",
	path: `${root}/notifications/multiple`,
	after: [queued],
	query: z.object({ limit: numberIn(1, 100).default(1) }),
	answers: {
		200: { says: "Notifications.", schema: NotificationsAnswer },
		404: { says: "The queue is empty." },
	},
	examples: [
		{
			title: "Five",
			query: { limit: "5" },
			status: 200,
		},
		{
			title: "More than 100",
			query: { limit: "101" },
			status: 400,
		},
	],
	handle(call, world) {
		const { taken, remaining } = pulled(
			callerOf(call),
			call.query.limit,
			world,
		);
		return {
			status: 200,
			body: {
				notifications: taken.map((each) => notificationView(each, world)),
				remaining,
			},
		};
	},
});

export const release = operation({
	...common,
	id: "release-notifications",
	title: "Release buried notifications",
	says: "Pushes again what your address did not take, once an hour, for clients that are pushed to. What is older than 14 days is gone.",
	method: "POST",
	path: `${root}/notifications/release`,
	answers: {
		204: { says: "They are on their way." },
		403: { says: "This client pulls." },
		429: { says: "Less than an hour after the last time." },
	},
	examples: [
		{
			title: "Now",
			status: 204,
			after: [
				{
					operation: "set-push-address",
					met: ({ partners }) =>
						Object.values(partners).some(({ url }) => url !== undefined),
				},
			],
		},
	],
	handle(call, world) {
		const client = callerOf(call);
		const { partners, notifications } = world.tables;
		const partner = partners.get(client);
		if (partner?.url === undefined)
			throw refuse("release-push", {
				status: 403,
				place: "request",
				pointer: "",
				fact: "No address for pushes is agreed on with this client.",
				fix: { by: "state", says: "Agree on an address for pushes first." },
			});
		const wait = (partner.released ?? -hour) + hour - world.now;
		if (wait > 0)
			throw refuse("release-hourly", {
				status: 429,
				place: "request",
				pointer: "",
				fact: `The next release is possible in ${Math.ceil(wait / 1000)} seconds.`,
				fix: { by: "time", says: "Wait, or move the clock by an hour." },
				headers: { "retry-after": String(Math.ceil(wait / 1000)) },
			});
		partners.set(client, { ...partner, released: world.now });
		for (const each of notifications.values()) {
			if (each.client !== client || each.state !== "buried") continue;
			const again: Notification = { ...each, state: "pushing", attempts: 1 };
			notifications.set(each.id, again);
			push(again, partner, world);
		}
		return { status: 204 };
	},
});

function pulled(client: string, limit: number, { tables }: DocWorld) {
	const queue = [...tables.notifications.values()].filter(
		(each) => each.client === client && each.state === "queued",
	);
	if (queue.length === 0)
		throw refuse("queue-empty", {
			status: 404,
			place: "request",
			pointer: "",
			fact: "The queue of this client is empty.",
			fix: {
				by: "state",
				says: "Something has to happen first: let a patient book.",
			},
		});
	const taken = queue.slice(0, limit);
	for (const { id } of taken) tables.notifications.delete(id);
	return { taken, remaining: queue.length - taken.length };
}
