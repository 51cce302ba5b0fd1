import type { Place } from "@slipway/sandbox/engine";
import { refuse } from "../refuse.ts";
import type { Booking } from "../state/tables.ts";

/**
 * Throws a Refusal unless the e-mail address is the lead passenger's: with 0052 when it is another, and with the given
 * code when there is none.
 */
export function checkEmail(
	email: string | undefined,
	{ reference, client }: Booking,
	place: Place,
	missing: "0000" | "0052",
): void {
	if (email?.toLowerCase() === client.email.toLowerCase()) return;
	const none = email === undefined || !email.includes("@");
	throw refuse("email", {
		status: none ? 400 : 403,
		code: none ? missing : "0052",
		place,
		pointer: "/Email",
		fact:
			email === undefined
				? "Email is missing."
				: `“${email}” is not the address with which ${reference} was booked.`,
		fix: {
			says: "Send the address of the lead passenger.",
			value: client.email,
		},
	});
}
