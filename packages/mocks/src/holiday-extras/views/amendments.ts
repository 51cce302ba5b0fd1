import { amount, difference } from "../booking/prices.ts";
import { daysBetween } from "../state/days.ts";
import type { Booking } from "../state/tables.ts";
import type { HxWorld } from "../world.ts";
import { barcode, bookedCarPark, clientView } from "./bookings.ts";

const productNames: Readonly<Record<Booking["kind"], string>> = {
	parking: "CarPark",
	lounge: "Lounge",
	"fast-track": "FastTrack",
	hotel: "HotelWithParking",
	transfer: "Transfers",
};

const attributes = ({ system, kind }: Booking, code: "13" | "14") => ({
	System: system,
	Version: "1",
	Product: productNames[kind],
	RequestCode: code,
	Result: "OK",
});

/** What an amendment would make of the price. `before` is the booking as it is, `after` as it would be; `key` is the caller's. */
export const amendmentPriceView = (
	before: Booking,
	after: Booking,
	key: string,
	{ tables }: HxWorld,
) => ({
	ATTRIBUTES: attributes(before, "13"),
	Pricing: {
		OriginalPrice: amount(before.total),
		NewPrice: amount(after.total),
		CCardSurchargeAmount: "0.00",
		CanxWaiver: "0.00",
		Duration: String(daysBetween(after.arrival.date, after.depart.date)),
		MinPricingDuration: String(
			tables.carParks.get(after.product)?.leastDays ?? 1,
		),
		PriceDifference: difference(after.total - before.total),
	},
	CarPark: {
		Code: after.product,
		Name: tables.carParks.get(after.product)?.name ?? "",
		MoreInfoURL: `/v1/product/${after.product}`,
		BookingURL: `/v1/carpark/${after.product}`,
	},
	...barcode(after, key),
});

/** A booking after an amendment; with its prices when `before` had another one. */
export const amendedView = (
	after: Booking,
	key: string,
	world: HxWorld,
	before?: Booking,
) => ({
	ATTRIBUTES: attributes(after, "14"),
	...(after.kind === "parking" && { CarDetails: after.car }),
	ClientDetails: clientView(after),
	Booking: { BookingRef: after.reference },
	...(before && {
		Pricing: {
			OriginalPrice: amount(before.total),
			NewPrice: amount(after.total),
			PriceDiff: difference(after.total - before.total),
			CCardSurchargeAmount: "0.00",
			CanxWaiver: "0.00",
		},
	}),
	...(after.kind === "parking" && { CarPark: bookedCarPark(after, world) }),
	...barcode(after, key),
});
