import type { Place } from "@slipway/sandbox/engine";
import { z } from "zod";
import { checkBackEnd } from "../booking/back-end.ts";
import { parkingPrice } from "../booking/prices.ts";
import { bookingOf } from "../booking/references.ts";
import { stayOf } from "../booking/stay.ts";
import { checkAmendable } from "../booking/terms.ts";
import { sumOf, upgradesOf } from "../booking/upgrades.ts";
import { carried } from "../carried.ts";
import { AmendedAnswer, AmendmentPriceAnswer } from "../contract/answers.ts";
import { Agent, Stay, Token } from "../contract/parameters.ts";
import { Supplements } from "../contract/supplements.ts";
import { refuse } from "../refuse.ts";
import { localDate } from "../state/days.ts";
import { occupy } from "../state/spaces.ts";
import type { Booking } from "../state/tables.ts";
import { amendedView, amendmentPriceView } from "../views/amendments.ts";
import type { HxWorld } from "../world.ts";
import { checkSpace } from "./book-checks.ts";
import { checkEmail } from "./check-email.ts";
import { accepted, agent, form, operation, placeOf } from "./operation.ts";
import { guest, last, path } from "./view-booking.ts";

const Amendment = z.object({
	...z.object(Stay).partial().shape,
	Supplements,
	Email: z.string().optional(),
	...Token,
	...Agent,
});
type AmendmentInput = z.output<typeof Amendment>;

const shorter = {
	ArrivalDate: carried.in_eight_days,
	ArrivalTime: "1200",
	DepartDate: carried.in_two_weeks,
	DepartTime: "1200",
};
const facts = {
	path,
	selector: "complex",
	story: "Manage",
	confidence: "published",
	source: "amend-complex",
	scheme: "agent",
} as const;

export const priceAmendment = operation({
	...facts,
	id: "price-amendment",
	title: "Ask what an amendment costs",
	says: "A complex amendment, of dates, times or upgrades, is first sent with GET: the answer has the new price, and the difference, with a trailing minus sign.",
	method: "GET",
	query: Amendment,
	answers: { 200: { says: "The prices.", schema: AmendmentPriceAnswer } },
	examples: [
		{
			title: "Arriving a day later",
			params: last,
			query: { ...agent, ...shorter, ...guest },
			status: 200,
		},
		{
			title: "Leaving before arriving",
			params: last,
			query: {
				...agent,
				...shorter,
				DepartDate: carried.tomorrow,
				...guest,
			},
			status: 200,
			refused: true,
		},
	],
	handle(call, world) {
		const { query } = call;
		const before = bookingOf(call, query.System, world);
		const after = amended(before, query, placeOf(call), world);
		return {
			status: 200,
			body: amendmentPriceView(before, after, query.key ?? "", world),
		};
	},
});

export const amendStay = operation({
	...facts,
	id: "amend-stay",
	title: "Amend stay or upgrades",
	says: "The same parameters once more with POST: now the booking is changed.",
	method: "POST",
	accepts: accepted,
	body: Amendment,
	answers: { 200: { says: "The booking's details.", schema: AmendedAnswer } },
	examples: [
		{
			title: "Arriving a day later",
			params: last,
			body: form({ ...shorter, ...agent, ...guest }),
			status: 200,
		},
		{
			title: "Adding late return cover",
			params: last,
			body: form({
				"Supplements[0][Code]": "SBXLRC",
				"Supplements[0][Date]": carried.next_week,
				"Supplements[0][Quantity]": "1",
				"Supplements[0][TotalPrice]": "1.99",
				...agent,
				...guest,
			}),
			status: 200,
		},
		{
			title: "With another e-mail address",
			params: last,
			body: form({ ...shorter, ...agent, Email: "other@example.test" }),
			status: 200,
			refused: true,
		},
	],
	handle(call, world) {
		const { body } = call;
		const before = bookingOf(call, body.System, world);
		const after = amended(before, body, "body", world);
		occupy(before, -1, world.tables);
		occupy(after, 1, world.tables);
		world.tables.bookings.set(before.reference, after);
		return {
			status: 200,
			body: amendedView(after, body.key ?? "", world, before),
		};
	},
});

/** A booking as an amendment would leave it. Throws a Refusal when it cannot be amended so. */
function amended(
	before: Booking,
	input: AmendmentInput,
	place: Place,
	world: HxWorld,
): Booking {
	checkEmail(input.Email, before, place, "0000");
	checkAmendable(before, world);
	checkBackEnd(world);
	const carPark = world.tables.carParks.get(before.product);
	if (!carPark)
		throw refuse("amendable", {
			status: 409,
			code: "not-amendable",
			place: "path",
			pointer: "reference",
			fact: `${before.reference} is no booking of a car park.`,
		});
	const stay = stayOf(
		{
			ArrivalDate: input.ArrivalDate ?? before.arrival.date,
			ArrivalTime: input.ArrivalTime ?? before.arrival.time,
			DepartDate: input.DepartDate ?? before.depart.date,
			DepartTime: input.DepartTime ?? before.depart.time,
		},
		{ system: before.system, place },
		world,
	);
	checkSpace({ ...before, ...stay }, world, before);
	const asked = input.Supplements ?? [];
	const named = new Set(asked.map(({ Code }) => Code));
	const upgrades = [
		...before.upgrades.filter(({ code }) => !named.has(code)),
		...upgradesOf(
			asked.filter(({ Remove }) => Remove === undefined),
			place,
			world,
			false,
		),
	];
	const basePrice = parkingPrice(carPark, stay);
	return {
		...before,
		...stay,
		basePrice,
		upgrades,
		total: basePrice + sumOf(upgrades),
		amendedOn: localDate(world.now, before.system),
	};
}
