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
	send(event, world);
	if (world.setting("event-delivery") === "twice")
		send({ ...event, attempts: 1 }, world);
}

/** Sends an event that was not taken once more. */
export function resend(id: string, world: ApiWorld): void {
	const event = world.tables.events.get(id);
	if (event && !event.arrived) send(event, world);
}

/** Takes note of what the partner answered; tries again when it was not 200. */
export function answered(
	{ about = "", reply }: SentCallback,
	world: ApiWorld,
): readonly Problem[] {
	const event = world.tables.events.get(about);
	if (!event || event.arrived) return [];
	const status = reply?.status;
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

function send(event: Event, world: ApiWorld): void {
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
	const signed =
		world.setting("signed-text") === "timestamped"
			? `${timestamp}.${body}`
			: body;
	const secret = webhookSecretOf(booking.owner);
	const forged = world.setting("event-delivery") === "forged";
	world.callPartner({
		event: event.type,
		method: "POST",
		address: tables.receivers.get(booking.owner)?.address,
		headers: {
			"content-type": "application/json",
			"x-hx-signature": signatureOf(signed, forged ? "forged" : secret),
			"x-hx-timestamp": timestamp,
			"x-hx-collection-id": event.id,
		},
		body,
		about: event.id,
	});
}

/** An id in the form of a UUID, the same in every run. */
const uuid = (number: number, seed: number): string =>
	`${(seed >>> 0).toString(16).padStart(8, "0")}-0000-4000-8000-${String(number).padStart(12, "0")}`;
