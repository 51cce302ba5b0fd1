import { z } from "zod";
import { ReservationAnswer } from "../../contract/answers/index.ts";
import { refuse } from "../../refuse.ts";
import { promotion } from "../../state/catalogue.ts";
import { reservationView } from "../../views/index.ts";
import { operation } from "../operation.ts";
import { common, last, path, reservationOf, unused } from "./shared.ts";

export const promoCode = operation({
	...common,
	id: "add-promocode",
	title: "Use a promo code",
	says: "SANDBOX10 is accepted. Any other code is declined with a message for the guest.",
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
		409: { says: "The reservation has been confirmed." },
		422: { says: "The code is declined." },
	},
	examples: [
		{
			title: "An accepted code",
			params: last,
			query: { promo_code: "SANDBOX10" },
			status: 200,
		},
		{
			title: "A code that is declined",
			params: last,
			query: { promo_code: "SUMMER" },
			status: 422,
		},
	],
	handle(call, world) {
		const found = unused(reservationOf(call, world));
		if (call.query.promo_code !== promotion.code)
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

export const removePromoCode = operation({
	...common,
	id: "remove-promocode",
	// What is confirmed later has its promo code still.
	ends: true,
	title: "Take a promo code back",
	says: "The reservation at its full price again.",
	method: "DELETE",
	path: `${path}/promocode/{promo_code}`,
	confidence: "derived",
	source: "client-3.5",
	answers: {
		200: { says: "The reservation without it.", schema: ReservationAnswer },
		409: { says: "The reservation has been confirmed." },
		422: { says: "The code is not in use." },
	},
	examples: [
		{
			title: "The one in use",
			params: { ...last, promo_code: "SANDBOX10" },
			status: 200,
			after: [
				{
					operation: "add-promocode",
					of: "reservation_reference",
					met: ({ reservations }, reference) =>
						reservations[reference]?.promoCode !== undefined,
				},
			],
		},
		{
			title: "One that is not",
			params: { ...last, promo_code: "SUMMER" },
			status: 422,
		},
	],
	handle(call, world) {
		const found = unused(reservationOf(call, world));
		const { promoCode, ...after } = found;
		if (promoCode !== call.params.promo_code)
			throw refuse("promocode-applied", {
				status: 422,
				code: "INVALID_PROMOCODE",
				place: "path",
				pointer: "promo_code",
				fact: `“${call.params.promo_code}” is not in use.`,
				fix:
					promoCode === undefined
						? { by: "state", says: "Use a promo code first." }
						: { says: `Take ${promoCode} back.`, value: promoCode },
			});
		world.tables.reservations.set(found.reference, after);
		return { status: 200, body: reservationView(after, world.tables) };
	},
});
