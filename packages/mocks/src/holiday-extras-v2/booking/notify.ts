import type { Problem, SentCallback } from "@slipway/sandbox/engine";
import { webhookSecretOf } from "../credentials.ts";
import { rules } from "../rules.ts";
import { utc } from "../state/local-time.ts";
import type { Booking, Event } from "../state/tables.ts";
import type { ApiWorld } from "../world.ts";
import { signatureOf } from "./signature.ts";

const minute = 60_000;
/** Minutes after a failed attempt. */
const waits = [1, 5];

/** Tells the partner what its supplier decided. */
export function notify(
	type: Event["type"],
	booking: Booking,
	world: ApiWorld,
): void {
	const event: Event = {
		id: uuid(world.next("events"), world.seed),
		type,
		reference: booking.reference,
		at: world.now,
		attempts: 0,
		arrived: false,
	};
	const delivery = world.setting("event-delivery");
	if (delivery === "forged") send(event, world, "forged");
	send(event, world);
	if (delivery === "twice") send({ ...event, attempts: 1 }, world);
}

/** Sends an event that was not taken once more. */
export function resend(id: string, world: ApiWorld): void {
	const event = world.tables.events.get(id);
	if (event && !event.arrived) send(event, world);
}

/** Takes note of what the partner answered; tries again when it was not 200. */
export function answered(
	callback: SentCallback,
	world: ApiWorld,
): readonly Problem[] {
	const { about = "", reply } = callback;
	const event = world.tables.events.get(about);
	if (!event || event.arrived) return [];
	const status = reply?.status;
	if (isForged(callback, world))
		return status !== undefined && status >= 200 && status < 300
			? [takenThoughForged(status)]
			: [];
	if (status === 200) {
		world.tables.events.set(about, { ...event, arrived: true });
		return [];
	}
	const wait = waits[event.attempts - 1];
	if (wait !== undefined && world.setting("event-retries") !== "never")
		world.schedule({
			at: world.now + wait * minute,
			kind: "resend",
			id: about,
		});
	return [
		{
			place: "request",
			pointer: "status",
			fact: status
				? `The event was answered with ${status}.`
				: "The event could not be delivered.",
			rule: rules["event-answer"],
			fix: {
				says: "Answer 200 as soon as the event is stored.",
				place: "request",
				pointer: "status",
				value: 200,
			},
		},
	];
}

/** Sends an event, signed with the partner's secret or with another. */
function send(event: Event, world: ApiWorld, secret?: string): void {
	const { tables, seed } = world;
	const booking = tables.bookings.get(event.reference);
	if (!booking) return;
	tables.events.set(event.id, { ...event, attempts: event.attempts + 1 });
	const body = JSON.stringify({
		collection_id: event.id,
		event_type: event.type,
		timestamp: utc(event.at),
		correlation_id: uuid(Number(booking.reference.slice(2)), seed),
		trace_id: `trace_${event.id.slice(-12)}`,
		source: "APIConnect",
		data: {
			booking_reference: booking.reference,
			partner_reference: booking.partnerReference ?? null,
		},
	});
	const timestamp = String(Math.floor(world.now / 1000));
	world.callPartner({
		event: event.type,
		method: "POST",
		address: tables.receivers.get(booking.owner)?.address,
		headers: {
			"content-type": "application/json",
			"x-hx-signature": signatureOf(
				signedText(timestamp, body, world),
				secret ?? webhookSecretOf(booking.owner),
			),
			"x-hx-timestamp": timestamp,
			"x-hx-collection-id": event.id,
		},
		body,
		about: event.id,
	});
}

/** Whether an event is not signed with the partner's secret, as a stranger's would not be. */
export function isForged(
	{
		about = "",
		headers,
		body,
	}: Pick<SentCallback, "about" | "headers" | "body">,
	world: ApiWorld,
): boolean {
	const { events, bookings } = world.tables;
	const owner = bookings.get(events.get(about)?.reference ?? "")?.owner;
	if (owner === undefined) return false;
	const text = signedText(headers["x-hx-timestamp"] ?? "", body, world);
	return (
		headers["x-hx-signature"] !== signatureOf(text, webhookSecretOf(owner))
	);
}

const signedText = (
	timestamp: string,
	body: string,
	world: ApiWorld,
): string =>
	world.setting("signed-text") === "timestamped"
		? `${timestamp}.${body}`
		: body;

const takenThoughForged = (status: number): Problem => ({
	place: "request",
	pointer: "status",
	fact: `The event is not signed with your secret, and was answered with ${status}.`,
	rule: rules["event-signature"],
	fix: {
		says: "Compare the signature before anything else, and answer 401 where it differs.",
		place: "request",
		pointer: "status",
		value: 401,
	},
});

/** An id in the form of a UUID, the same in every run. */
const uuid = (number: number, seed: number): string =>
	`${(seed >>> 0).toString(16).padStart(8, "0")}-0000-4000-8000-${String(number).padStart(12, "0")}`;
