import type { Call } from "@slipway/sandbox/engine";
import { carried } from "../carried.ts";
import { agentOf } from "../operations/operation.ts";
import { refuse } from "../refuse.ts";
import { instantOf } from "../state/days.ts";
import type { Booking, Transfer } from "../state/tables.ts";
import type { HxWorld } from "../world.ts";

/** Error codes of one address; they differ between the addresses of transfers. */
interface Codes {
	readonly form: string;
	readonly unknown: string;
	readonly other: string;
}

/** A transfer's booking, with what was booked. */
export interface BookedTransfer {
	readonly booking: Booking;
	readonly transfer: Transfer;
}

/** The transfer's booking of a reference. Throws a Refusal when there is none that the agent made. */
export function transferBookingOf(
	call: Pick<Call, "principal"> & {
		readonly params: { readonly reference: string };
	},
	codes: Codes,
	{ tables }: HxWorld,
): BookedTransfer {
	const { reference } = call.params;
	const at = { place: "path", pointer: "reference" } as const;
	const fix = {
		says: "Take the reference of a transfer that you booked.",
		value: carried.transfer_reference,
	};
	if (!/^[A-Za-z0-9]{5,12}$/.test(reference))
		throw refuse("transfer-reference", {
			status: 400,
			code: codes.form,
			...at,
			fact: `“${reference}” is no booking reference.`,
			fix,
		});
	const booking = tables.bookings.get(reference.toUpperCase());
	if (booking?.agent !== agentOf(call))
		throw refuse("transfer-booking", {
			status: 404,
			code: codes.unknown,
			...at,
			fact: `There is no booking “${reference}”.`,
			fix,
		});
	const transfer = tables.transfers.get(booking.product);
	if (transfer) return { booking, transfer };
	throw refuse("transfer-kind", {
		status: 400,
		code: codes.other,
		...at,
		fact: `${booking.reference} is a booking of another product.`,
		fix,
	});
}

/** What cancelling a transfer would cost now: nothing until some hours before the pick-up, everything then. Minor units. */
export function transferTerms(
	{ booking, transfer }: BookedTransfer,
	{ now }: HxWorld,
): { readonly fee: number; readonly cancellable: boolean } {
	const hours = (instantOf(booking.arrival, "ABC") - now) / 3_600_000;
	const free = hours >= transfer.cancelHours;
	const over = booking.status === "Cancelled" || hours <= 0;
	return { fee: free && !over ? 0 : booking.total, cancellable: !over };
}
