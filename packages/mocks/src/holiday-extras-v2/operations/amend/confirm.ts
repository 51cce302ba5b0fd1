import { changeableOf } from "../../booking/find.ts";
import { quoteOf } from "../../booking/quotes.ts";
import { offerOf } from "../../booking/terms.ts";
import { AmendmentAnswer } from "../../contract/answers.ts";
import { AmendmentConfirmation } from "../../contract/requests.ts";
import { occupy } from "../../state/spaces.ts";
import type { Booking } from "../../state/tables.ts";
import { bookingView, stayOf } from "../../views.ts";
import { confirmations, guided, operation } from "../operation.ts";
import { checkAmendable, checkSpace, costs, path, story } from "./shared.ts";

export const confirmAmendment = operation({
	id: "confirm-amendment",
	title: "Amend",
	says: "Does what was quoted, and charges or gives back the difference.",
	story,
	method: "POST",
	path: `${path}/confirm`,
	...guided,
	body: AmendmentConfirmation,
	answers: {
		200: { says: "The booking as it is now.", schema: AmendmentAnswer },
		409: { says: "The booking has changed since the quote." },
		422: { says: "The token is unknown or has expired." },
	},
	examples: confirmations("amendment"),
	handle(call, world) {
		const booking = changeableOf(call, world);
		const quote = quoteOf(
			"amendment",
			call.body.amendment_token,
			booking,
			world,
		);
		checkAmendable(booking, world);
		const details = quote.details ?? booking.details;
		checkSpace(booking, details, world);
		const made: Booking = {
			...booking,
			details,
			price: booking.price + quote.difference,
			fees: booking.fees + quote.fee,
			paid: booking.paid + quote.difference + quote.fee,
			version: booking.version + 1,
		};
		occupy(stayOf(booking), -1, world.tables);
		occupy(stayOf(made), 1, world.tables);
		world.tables.bookings.set(made.reference, made);
		const { location } = offerOf(made.product, world);
		return {
			status: 200,
			body: {
				...bookingView(made, world),
				amendment: costs(quote, location.currency),
			},
		};
	},
});
