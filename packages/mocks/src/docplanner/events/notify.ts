import { localTime } from "../state/local-time.ts";
import type { Notification, Partner } from "../state/tables.ts";
import type { DocWorld } from "../world.ts";
import { placeOf } from "./event-data.ts";

const hour = 3_600_000;
/** What is not pulled for so long is deleted. */
const pullable = 72 * hour;
/** What could not be pushed is deleted so long after it was made. */
const releasable = 14 * 24 * hour;

/**
 * Tells the clients of an address what happened there: into the queue of those that pull, at once to those that are pushed
 * to.
 */
export function notify(
	name: string,
	address: string,
	data: Readonly<Record<string, unknown>>,
	world: DocWorld,
): void {
	const { addresses, facilities, partners, notifications } = world.tables;
	const place = addresses.get(address);
	if (place?.integrationRemoved) return;
	const facility = facilities.get(place?.facility ?? "");
	for (const client of facility?.clients ?? []) {
		const partner = partners.get(client);
		const id = `n${world.next("notifications")}`;
		const pushed = partner?.url !== undefined;
		const made: Notification = {
			id,
			client,
			name,
			data: { ...placeOf(address, world), ...data },
			created: world.now,
			state: pushed ? "pushing" : "queued",
			attempts: pushed ? 1 : 0,
		};
		notifications.set(id, made);
		world.schedule({
			at: world.now + (pushed ? releasable : pullable),
			kind: "expire",
			id,
		});
		if (partner && pushed) push(made, partner, world);
	}
}

/** The notification as it is pulled and pushed. */
export function notificationView(each: Notification, world: DocWorld) {
	return {
		name: each.name,
		data: each.data,
		created_at: localTime(each.created, world),
	};
}

/** Sends a notification to the partner's address. */
export function push(
	notification: Notification,
	partner: Partner,
	world: DocWorld,
): void {
	callClient(
		partner,
		notification.name,
		notificationView(notification, world),
		notification.id,
		world,
	);
}

/** Sends a request to the partner's address, with the API key where one was agreed on. */
export function callClient(
	{ url, header }: Partner,
	event: string,
	body: object | undefined,
	about: string,
	world: DocWorld,
): void {
	world.callPartner({
		event,
		method: body ? "POST" : "GET",
		address: url,
		headers: {
			...(body && { "content-type": "application/json" }),
			...(header && { [header.name]: header.api_key }),
		},
		...(header && { secretHeaders: [header.name] }),
		body: body ? JSON.stringify(body) : "",
		about,
	});
}
