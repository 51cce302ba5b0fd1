import { amount } from "../booking/prices.ts";
import { amendableOf } from "../booking/terms.ts";
import { daysBetween, localDate } from "../state/days.ts";
import type { BookedUpgrade, Booking } from "../state/tables.ts";
import type { HxWorld } from "../world.ts";
import { upgradeView } from "./products.ts";

const commission = ({ basePrice }: Booking) =>
	amount(Math.round(basePrice * 0.125));

/** How long to wait between two looks at a booking that its supplier has not confirmed, in seconds. */
const interval = "300";

/** State and next look, for bookings that a supplier confirms later. */
function progress(booking: Booking, world: HxWorld) {
	if (!world.tables.carParks.get(booking.product)?.later) return {};
	return {
		[world.setting("status-name")]: booking.status,
		...(booking.status === "Pending" && {
			suggestedPollingInterval: interval,
		}),
	};
}

/** What every answer to a new booking begins with. */
export const bookedView = (booking: Booking, world: HxWorld) => ({
	BookingRef: booking.reference,
	AgentComm: commission(booking),
	VATonComm: "0.00",
	...progress(booking, world),
});

/** The lead passenger, in capitals as the system keeps names. */
export const clientView = ({ client }: Booking) => ({
	Title: client.title.toUpperCase(),
	Initial: client.initial,
	Surname: client.surname,
	Address: client.address,
	Town: client.town,
	County: client.county,
	Postcode: client.postCode,
	...(client.mobile && { DayPhone: client.mobile }),
	Email: client.email,
});

/** The car park of a booking, with its stay. */
export function bookedCarPark(booking: Booking, { tables }: HxWorld) {
	const { product, arrival, depart, car } = booking;
	return {
		ArrivalDate: arrival.date,
		DepartDate: depart.date,
		ArrivalTime: arrival.time,
		DepartTime: depart.time,
		Duration: String(daysBetween(arrival.date, depart.date)),
		NumberOfPax: String(booking.people),
		ReturnFlight: car.ReturnFlight ?? "",
		Code: product,
		TotalPrice: amount(booking.total),
		Name: tables.carParks.get(product)?.name ?? "",
		BookingURL: `/v1/carpark/${product}`,
		MoreInfoURL: `/v1/product/${product}`,
	};
}

/** The code for the gate, once a booking is confirmed. */
export const barcode = ({ reference, status }: Booking, key: string) =>
	status === "Confirmed"
		? {
				BarCode: `/v1/barcode/${reference}.png?key=${key}`,
				QRCode: `/v1/qrcode/${reference}.png?key=${key}`,
			}
		: {};

/** Upgrades of a booking; none as an empty element. */
export function bookedUpgrades(
	upgrades: readonly BookedUpgrade[],
	{ tables }: HxWorld,
) {
	if (upgrades.length === 0) return "";
	return {
		Supplement: upgrades.map((each) => ({
			Code: each.code,
			Price: amount(each.total),
			Req: String(each.quantity).padStart(2, "0"),
			Per: tables.upgrades.get(each.code)?.per ?? "B",
			Adults: String(each.adults),
			Children: String(each.children),
			Date: each.date,
			Canx: tables.upgrades.get(each.code)?.cancellable ? "Y" : "N",
		})),
	};
}

/** What an itinerary calls each kind of product. */
const itineraryNames: Readonly<Record<Booking["kind"], string>> = {
	parking: "Parking",
	lounge: "Lounge",
	"fast-track": "FastTrack",
	hotel: "Hotel",
	transfer: "Transfers",
};

/** Name and airport of what was booked. */
function bookedProduct(
	{ kind, product, ride }: Booking,
	{ tables }: HxWorld,
): { readonly name: string; readonly airport: string } | undefined {
	if (kind === "parking") return tables.carParks.get(product);
	if (kind === "lounge") return tables.lounges.get(product);
	if (kind === "fast-track") return tables.fastTracks.get(product);
	if (kind === "hotel") return tables.hotels.get(product);
	const transfer = tables.transfers.get(product);
	return transfer && { name: transfer.name, airport: ride?.pickUp.code ?? "" };
}

/** A booking as it is viewed. `key` is what the addresses of its codes carry. */
export function bookingView(booking: Booking, key: string, world: HxWorld) {
	const { system, kind, product, arrival, depart, total } = booking;
	const { carParks, upgrades } = world.tables;
	const found = bookedProduct(booking, world);
	return {
		ATTRIBUTES: {
			System: system,
			Version: "1.0",
			Product: "General",
			RequestCode: "7",
			Result: "OK",
		},
		Agent: booking.agent,
		Booking: {
			BookingRef: booking.reference,
			Amendable: amendableOf(booking, world),
			CanxDate: booking.cancelledOn ?? "",
			AgentComm: commission(booking),
			VATonComm: "0.00",
			BookingDate: localDate(booking.created, system),
			...(booking.status === "Confirmed" &&
				carParks.get(product)?.later && {
					SupplierReference: `SUP-${booking.reference}`,
				}),
			...progress(booking, world),
		},
		Itinerary: {
			Product: itineraryNames[kind],
			ArrivalDate: arrival.date,
			ArrivalTime: arrival.time,
			LastAmendDate: booking.amendedOn ?? "",
			Location: found?.airport ?? "",
			...(kind === "hotel" && {
				BoardBasis: "RO",
				HotelCode: product,
				Nights: String(daysBetween(arrival.date, depart.date)),
				NonSmoking: "N",
				ParkingDays: String(booking.parkingDays ?? 0),
			}),
			...(kind === "parking" && {
				DepartDate: depart.date,
				DepartTime: depart.time,
				Duration: String(daysBetween(arrival.date, depart.date)),
			}),
			NumberOfPax: String(booking.people),
			Code: product,
			Name: found?.name ?? "",
		},
		ClientDetails: clientView(booking),
		Pricing: {
			AmountPaid: amount(total),
			AmountDue: "0.00",
			TotalPrice: amount(total),
			BasePrice: amount(booking.basePrice),
			Refund: booking.refund === undefined ? "" : amount(booking.refund),
			Currency: system === "ABC" ? "GBP" : "EUR",
		},
		CustRef: booking.customerReference,
		...((kind === "parking" || kind === "hotel") && {
			CarDetails: booking.car,
		}),
		...(booking.rooms && {
			Room: booking.rooms.map(({ code, adults, children }) => ({
				RoomCode: code,
				Rooms: "1",
				Adults: String(adults),
				Children: String(children),
				Infants: "0",
			})),
		}),
		CurrentSupplements: bookedUpgrades(booking.upgrades, world),
		...(kind === "parking" &&
			system === "ABC" && {
				AvailableSupplements: {
					Supplement: [...upgrades.values()].map(upgradeView),
				},
			}),
		...barcode(booking, key),
	};
}
