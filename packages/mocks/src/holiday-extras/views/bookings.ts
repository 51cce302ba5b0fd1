import { demandedOf } from "../booking/car-details.ts";
import { amount } from "../booking/prices.ts";
import { amendableOf } from "../booking/terms.ts";
import { daysBetween, localDate } from "../state/days.ts";
import type { BookedUpgrade, Booking, CarPark } from "../state/tables.ts";
import type { HxWorld } from "../world.ts";
import { availableUpgradeView } from "./products.ts";

const introduction = "Made up for this sandbox: there is no such place.";

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
	const carPark = tables.carParks.get(product);
	const inEurope = booking.system === "ABG";
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
		Name: carPark?.name ?? "",
		introduction,
		...(carPark?.advancePurchase && { advance_purchase: "1" }),
		...(inEurope
			? { CarDetFlags: carPark?.detailFlags ?? "", GatePrice: "0.00" }
			: { RequiresQRCode: "0" }),
		BookingURL: `/v1/carpark/${product}`,
		MoreInfoURL: `/v1/product/${product}`,
	};
}

/** The code for the gate, once a booking is confirmed; in Europe what a QR code says, too. */
export const barcode = ({ reference, status, system }: Booking, key: string) =>
	status === "Confirmed"
		? {
				BarCode: `/v1/barcode/${reference}.png?key=${key}`,
				QRCode: `/v1/qrcode/${reference}.png?key=${key}`,
				...(system === "ABG" && {
					QRCodeValue: reference,
					QRCodeValueStr: reference,
				}),
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
			NonDiscPrice: amount(each.total),
			DiscAmt: "0.00",
			Req: String(each.quantity).padStart(2, "0"),
			Per: tables.upgrades.get(each.code)?.per ?? "B",
			Adults: String(each.adults),
			Children: String(each.children),
			Date: each.date,
			Canx: tables.upgrades.get(each.code)?.cancellable ? "Y" : "N",
			Remarks: "",
		})),
	};
}

/** What `RequestFlags` can name, each with whether the car park demands it. */
const flagsOf = (carPark: CarPark | undefined) => {
	const demanded = carPark ? demandedOf(carPark) : [];
	return Object.fromEntries(
		requestFlags.map((name) => [name, demanded.includes(name) ? "Y" : "N"]),
	);
};

const requestFlags = [
	"Registration",
	"CarMake",
	"CarModel",
	"CarColour",
	"OutFlight",
	"ReturnFlight",
	"OutTerminal",
	"ReturnTerminal",
	"Destination",
	"MobileNum",
];

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
				CarDropoffTime: arrival.time,
				CarPickupDate: depart.date,
				CarPickupTime: depart.time,
				ParkingSpaces: "01",
				ReturnFlight: booking.car.ReturnFlight ?? "",
				CarParkCode: product,
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
			CCardSurchargeAmount: "0.00",
			BasePrice: amount(booking.basePrice),
			Refund: booking.refund === undefined ? "" : amount(booking.refund),
			GrossPrice: amount(total),
			Currency: system === "ABC" ? "GBP" : "EUR",
		},
		CustRef: booking.customerReference,
		...(kind === "parking" &&
			(system === "ABC"
				? { RequestFlags: flagsOf(carParks.get(product)) }
				: { SupplierRef: `SUP-${booking.reference}` })),
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
					Supplement: [...upgrades.values()].map(availableUpgradeView),
				},
			}),
		...barcode(booking, key),
	};
}
