import { carried } from "../carried.ts";
import { refuse } from "../refuse.ts";
import { utc } from "../state/local-time.ts";
import type { Booking, Quote } from "../state/tables.ts";
import type { ApiWorld } from "../world.ts";

/** Keeps what a change would cost; answers with its token and the token's end. */
export function quoted(
	booking: Booking,
	terms: Pick<Quote, "kind" | "fee" | "difference" | "refund" | "details">,
	world: ApiWorld,
): Readonly<Record<string, string>> {
	const token = `fake-${terms.kind}-${world.seed}-${String(world.next("quotes")).padStart(6, "0")}`;
	const expires = world.now + Number(world.setting("quote-minutes")) * 60_000;
	world.tables.quotes.set(token, {
		...terms,
		token,
		reference: booking.reference,
		version: booking.version,
		expires,
	});
	return {
		[`${terms.kind}_token`]: token,
		[`${terms.kind}_token_expiry`]: utc(expires),
	};
}

/**
 * The quote that is confirmed. Throws a Refusal: 422 when the token is unknown or too old, 409 when the booking has changed
 * since.
 */
export function quoteOf(
	kind: Quote["kind"],
	token: string,
	booking: Booking,
	world: ApiWorld,
): Quote {
	const found = world.tables.quotes.get(token);
	const own = found?.kind === kind && found.reference === booking.reference;
	if (!own || found.expires <= world.now)
		throw refuse("quote", {
			status: 422,
			pointer: `/${kind}_token`,
			fact: own
				? `The ${kind} token has expired, at ${utc(found.expires)}.`
				: `The ${kind} token does not belong to a quote for ${booking.reference}.`,
			fix: {
				says: "Ask for a fresh quote and show it to the customer.",
				value: carried[`${kind}_token`],
			},
		});
	if (found.version !== booking.version || world.struck("concurrent-change"))
		throw refuse("concurrent-change", {
			status: 409,
			place: "request",
			pointer: "",
			fact: `${booking.reference} has changed since the quote.`,
			fix: { says: "Read the booking and ask for a fresh quote." },
		});
	return found;
}
