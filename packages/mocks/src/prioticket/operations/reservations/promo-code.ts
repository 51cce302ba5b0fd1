import { z } from "zod";
import { ReservationAnswer } from "../../contract/answers.ts";
import { refuse } from "../../refuse.ts";
import { reservationView } from "../../views.ts";
import { operation } from "../operation.ts";
import { common, last, path, reservationOf } from "./shared.ts";

export const promoCode = operation({
	...common,
	id: "add-promocode",
	title: "Use a promo code",
	says: "SANDBOX10 is taken; any other code is declined with a message for the guest.",
	method: "POST",
	path: `${path}/promocode`,
	confidence: "derived",
	query: z.object({
		promo_code: z
			.string()
			.min(1)
			.max(50)
			.meta({ description: "The code, required.", examples: ["SANDBOX10"] }),
	}),
	answers: {
		200: { says: "The reservation with its code.", schema: ReservationAnswer },
		422: { says: "The code is declined." },
	},
	examples: [
		{
			title: "A code that is declined",
			params: last,
			query: { promo_code: "SUMMER" },
			status: 422,
		},
	],
	handle(call, world) {
		const found = reservationOf(call, world);
		if (call.query.promo_code !== "SANDBOX10")
			throw refuse("promocode", {
				status: 422,
				code: "INVALID_PROMOCODE",
				place: "query",
				pointer: "/promo_code",
				fact: `“${call.query.promo_code}” is declined.`,
				fix: {
					says: "Use SANDBOX10.",
					value: "SANDBOX10",
				},
			});
		const after = { ...found, promoCode: call.query.promo_code };
		world.tables.reservations.set(found.reference, after);
		return { status: 200, body: reservationView(after, world.tables) };
	},
});
