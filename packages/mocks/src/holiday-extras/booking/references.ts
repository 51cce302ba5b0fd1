import type { Call } from "@slipway/sandbox/engine";
import { carried } from "../carried.ts";
import { agentOf } from "../operations/operation.ts";
import { refuse } from "../refuse.ts";
import type { Booking, System } from "../state/tables.ts";
import type { HxWorld } from "../world.ts";

/** The next booking reference: letters only, as its addresses demand, and obviously fake. */
export function nextReference(world: HxWorld): string {
	let rest = world.next("bookings");
	let letters = "";
	while (letters.length < 5) {
		letters = String.fromCharCode(65 + (rest % 26)) + letters;
		rest = Math.floor(rest / 26);
	}
	return `FAKE${letters}`;
}

/**
 * The booking of a reference. Throws a Refusal when the reference has other signs than letters, when there is none in the
 * system, and when another agent made it.
 */
export function bookingOf(
	call: Pick<Call, "principal"> & {
		readonly params: { readonly reference: string };
	},
	system: System,
	world: HxWorld,
): Booking {
	const { reference } = call.params;
	const agent = agentOf(call);
	const at = { place: "path", pointer: "reference" } as const;
	const fix = {
		says: "Take the reference of a booking that you made.",
		value: carried.booking_reference,
	};
	if (!/^[A-Za-z]+$/.test(reference))
		throw refuse("reference", {
			status: 404,
			code: "Path not found",
			...at,
			fact: `“${reference}” contains characters other than letters.`,
			fix,
		});
	const found = world.tables.bookings.get(reference.toUpperCase());
	if (found?.system !== system)
		throw refuse("booking", {
			status: 404,
			code: "0051",
			...at,
			fact: found
				? `${found.reference} is a booking of System=${found.system}.`
				: `There is no booking “${reference}”.`,
			fix,
		});
	if (found.agent !== agent)
		throw refuse("booking-agent", {
			status: 403,
			code: "0053",
			...at,
			fact: `Another agent than ${agent} made ${found.reference}.`,
			fix,
		});
	return found;
}
