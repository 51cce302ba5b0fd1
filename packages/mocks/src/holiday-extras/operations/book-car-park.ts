import { z } from "zod";
import { checkBackEnd } from "../booking/back-end.ts";
import { carOf, checkDemanded } from "../booking/car-details.ts";
import { supplierTakes } from "../booking/due.ts";
import { checkDuplicate, remember } from "../booking/duplicates.ts";
import { amount, parkingPrice } from "../booking/prices.ts";
import { productOf } from "../booking/products.ts";
import { nextReference } from "../booking/references.ts";
import { stayOf } from "../booking/stay.ts";
import { spend } from "../booking/tokens.ts";
import { sumOf, upgradesOf } from "../booking/upgrades.ts";
import { carried } from "../carried.ts";
import { BookedAnswer } from "../contract/answers.ts";
import {
	Agent,
	Car,
	Client,
	CustomerRef,
	Email,
	Money,
	NumberOfPax,
	PriceCheckFlag,
	Registration,
	Stay,
	Token,
} from "../contract/parameters.ts";
import { Supplements } from "../contract/supplements.ts";
import { refuse } from "../refuse.ts";
import { occupy } from "../state/spaces.ts";
import type { Booking, CarPark } from "../state/tables.ts";
import {
	barcode,
	bookedCarPark,
	bookedUpgrades,
	bookedView,
	clientView,
} from "../views/bookings.ts";
import type { HxWorld } from "../world.ts";
import { checkGroup, checkPriceSent, checkSpace } from "./book-checks.ts";
import { clientOf, lead } from "./lead-passenger.ts";
import { accepted, agentOf, form, operation, user } from "./operation.ts";
import { stay, useOf } from "./search-car-parks.ts";

const car = {
	Registration: "TE17 STS",
	CarMake: "Ford",
	CarModel: "Fiesta",
	CarColour: "Blue",
};
const price = { PriceCheckFlag: "Y", PriceCheckPrice: carried.price };
const booking = { ...car, ...lead, NumberOfPax: "2", ...price, ...stay };
const flexible = { code: "HPLGWS1" };

export const bookCarPark = operation({
	id: "book-car-park",
	title: "Book a car park",
	says: "Books at PriceCheckPrice or below. Post to the BookingURL of the search, as a form, with everything that the flags demand.",
	story: "Book",
	method: "POST",
	path: "/v1/carpark/{code}",
	confidence: "published",
	source: "booking",
	scheme: "parking",
	accepts: accepted,
	body: z.object({
		...Stay,
		NumberOfPax,
		...Client,
		Email,
		Registration: Registration.optional(),
		...Car,
		PriceCheckFlag,
		PriceCheckPrice: Money,
		CustomerRef,
		Supplements,
		includeAsyncOnlyProducts: z.enum(["true", "false"]).default("false"),
		...Token,
		...Agent,
	}),
	answers: { 200: { says: "The booking.", schema: BookedAnswer } },
	carries: { booking_reference: "/API_Reply/Booking/BookingRef" },
	examples: [
		{
			title: "A week at Gatwick",
			params: flexible,
			body: form({ ...booking, ...user }),
			status: 200,
		},
		{
			title: "With fast track for two, answered as JSON",
			params: { code: "HPLGWS1.js" },
			body: form({
				"Supplements[0][Code]": "SBXFST",
				"Supplements[0][Date]": carried.next_week,
				"Supplements[0][Adults]": "2",
				"Supplements[0][TotalPrice]": "14.00",
				...booking,
				CustomerRef: "ACME-1001",
				...user,
			}),
			status: 200,
		},
		{
			title: "As XML, the way the documentation draws it",
			params: flexible,
			headers: { "content-type": "application/xml" },
			body: `<Request>
${Object.entries({ ...booking, ...user })
	.map(
		([name, value]) =>
			`  <${name.replace("[]", "")}>${value}</${name.replace("[]", "")}>`,
	)
	.join("\n")}
</Request>`,
			status: 200,
		},
		{
			title: "A car park that is confirmed later",
			params: { code: "HPLGWS7" },
			body: form({ ...booking, includeAsyncOnlyProducts: "true", ...user }),
			status: 200,
		},
		{
			title: "Below the price",
			params: flexible,
			body: form({ ...booking, PriceCheckPrice: "1.00", ...user }),
			status: 200,
			refused: true,
		},
		{
			title: "Without the registration that the flags demand",
			params: flexible,
			body: form({ ...booking, Registration: "", ...user }),
			status: 200,
			refused: true,
		},
		{
			title: "With a reference of your own that is too long",
			params: flexible,
			body: form({
				...booking,
				CustomerRef: "ACME-10000000000000001",
				...user,
			}),
			status: 200,
			refused: true,
		},
	],
	handle(call, world) {
		const { body, params } = call;
		const asked = { system: body.System, place: "body" as const };
		const chosen = stayOf(body, asked, world);
		checkGroup(body.NumberOfPax, "body");
		checkBackEnd(world);
		const carPark = productOf(world.tables.carParks, params.code, asked);
		checkLater(carPark, body.includeAsyncOnlyProducts);
		checkDemanded(carPark, body, world);
		const known = {
			agent: agentOf(call),
			product: carPark.code,
			client: clientOf(body),
			car: carOf(body),
			...chosen,
		};
		checkDuplicate(known, world);
		spend(body.token, "parking", world);
		const use = useOf(carPark, chosen);
		checkSpace(use, world);
		const basePrice = parkingPrice(carPark, chosen);
		checkPriceSent(body.PriceCheckPrice, basePrice);
		const upgrades = upgradesOf(body.Supplements ?? [], "body", world, true);
		const made: Booking = {
			...known,
			reference: nextReference(world),
			kind: "parking",
			system: carPark.system,
			people: body.NumberOfPax,
			customerReference: body.CustomerRef ?? "",
			basePrice,
			upgrades,
			total: basePrice + sumOf(upgrades),
			status: carPark.later ? "Pending" : "Confirmed",
			created: world.now,
		};
		occupy(use, 1, world.tables);
		world.tables.bookings.set(made.reference, made);
		remember(made, world);
		if (carPark.later)
			world.schedule({
				at: world.now + supplierTakes,
				kind: world.struck("supplier-declines")
					? "supplier-declines"
					: "supplier-confirms",
				id: made.reference,
			});
		return { status: 200, body: answerOf(made, body.key ?? "", world) };
	},
});

/** Throws a Refusal when a product that is confirmed later is booked without saying that this is all right. */
function checkLater({ later, name }: CarPark, included: string): void {
	if (!later || included === "true") return;
	throw refuse("asynchronous", {
		status: 404,
		code: "0004",
		place: "body",
		pointer: "/includeAsyncOnlyProducts",
		fact: `${name} is confirmed later, and the booking does not ask for such products.`,
		fix: { says: "Send includeAsyncOnlyProducts=true.", value: "true" },
	});
}

function answerOf(made: Booking, key: string, world: HxWorld) {
	const inEurope = made.system === "ABG";
	return {
		ATTRIBUTES: {
			Product: "CarPark",
			RequestCode: inEurope ? "4" : "5",
			Result: "OK",
		},
		Booking: bookedView(made, world),
		CarDetails: made.car,
		ClientDetails: clientView(made),
		HandlingFee: "0.00",
		MoreInfoURL: `/v1/booking/${made.reference}`,
		CarPark: bookedCarPark(made, world),
		...(made.upgrades.length > 0 && {
			CurrentSupplements: bookedUpgrades(made.upgrades, world),
		}),
		...(inEurope && { Pricing: { TotalPrice: amount(made.total) } }),
		...barcode(made, key),
	};
}
