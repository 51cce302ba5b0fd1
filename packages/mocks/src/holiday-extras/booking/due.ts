import type { DueEvent, Problem, SentCallback } from "@slipway/sandbox/engine";
import { rules } from "../rules.ts";
import { occupy } from "../state/spaces.ts";
import type { HxWorld } from "../world.ts";

/** How long a supplier that confirms later takes, in milliseconds. */
export const supplierTakes = 15 * 60_000;

/** Tells the partner what became of a flight update, or lets a supplier answer. */
export function due({ kind, id }: DueEvent, world: HxWorld): void {
	if (kind === "flights-updated") tell(id, world);
	else settle(kind, id, world);
}

/** Takes note of what the partner answered. */
export function answered({ reply }: SentCallback): readonly Problem[] {
	const status = reply?.status;
	if (status !== undefined && status >= 200 && status < 300) return [];
	return [
		{
			place: "request",
			pointer: "status",
			fact: status
				? `The results were answered with ${status}.`
				: "The results could not be delivered.",
			rule: rules["flight-update-answer"],
			fix: {
				says: "Answer 200.",
				place: "request",
				pointer: "status",
				value: 200,
			},
		},
	];
}

function tell(id: string, { tables, callPartner }: HxWorld): void {
	const notice = tables.notices.get(id);
	if (!notice) return;
	callPartner({
		event: "flights-updated",
		method: "POST",
		address: notice.address,
		headers: { "content-type": "application/json" },
		body: JSON.stringify(notice.results),
		about: id,
	});
	tables.notices.delete(id);
}

/** The booking is confirmed, or ends in an error and frees its space. */
function settle(kind: string, id: string, { tables }: HxWorld): void {
	const booking = tables.bookings.get(id);
	if (booking?.status !== "Pending") return;
	const confirmed = kind === "supplier-confirms";
	tables.bookings.set(id, {
		...booking,
		status: confirmed ? "Confirmed" : "Error",
	});
	if (!confirmed) occupy(booking, -1, tables);
}
