import { amount } from "../booking/prices.ts";
import { prefixed } from "../booking/products.ts";
import type { Booking, Hotel } from "../state/tables.ts";
import type { Room } from "../state/travel.ts";
import type { HxWorld } from "../world.ts";
import { bookedView, clientView } from "./bookings.ts";
import { undiscounted } from "./products.ts";

interface Offer {
	readonly rooms: readonly Room[];
	readonly parkingDays: number;
	/** Minor units. */
	readonly price: number;
}

const sum = (rooms: readonly Room[], of: "adults" | "children") =>
	String(rooms.reduce((all, room) => all + room[of], 0));

/** A hotel as a search lists it. */
export function hotelView(hotel: Hotel, { rooms, parkingDays, price }: Offer) {
	const [first, second] = rooms;
	const includes = hotel.parkingIncludesArrival;
	return {
		Name: hotel.name,
		Code: hotel.code,
		BookingURL: `/v1/hotel/${prefixed(hotel)}`,
		MoreInfoURL: `/v1/product/${hotel.code}`,
		RequestFlags: includes ? { ParkingIncludesArrival: "1" } : "",
		Price: amount(price),
		PriceWithSurcharge: amount(price),
		Adults: sum(rooms, "adults"),
		Children: sum(rooms, "children"),
		...(second && {
			FirstRoomAdults: String(first?.adults ?? 0),
			FirstRoomChildren: String(first?.children ?? 0),
			SecondRoomAdults: String(second.adults),
			SecondRoomChildren: String(second.children),
		}),
		RoomCode: first?.code ?? "",
		BoardBasis: "RO",
		ParkingDays: String(parkingDays),
		NonDiscPrice: undiscounted(price),
		parking_includes_arrival: includes ? "1" : "0",
		noncancellable_nonrefundable: hotel.nonRefundable ? "1" : "0",
		Filter: { day_use_only: "0" },
		...(hotel.nonRefundable && { advance_purchase: "1" }),
	};
}

/** A room as a booking has it. */
const roomView = ({ code, adults, children }: Room) => ({
	Adults: String(adults),
	Children: String(children),
	Infants: "0",
	Code: code,
});

/** The answer to a new booking of a hotel. */
export function bookedHotelView(made: Booking, nights: number, world: HxWorld) {
	const inEurope = made.system === "ABG";
	const { car, parkingDays = 0 } = made;
	const own = (name: string) => car[name] ?? "";
	return {
		ATTRIBUTES: {
			Product: "HotelWithParking",
			RequestCode: inEurope ? "4" : "5",
			Result: "OK",
		},
		Booking: {
			...bookedView(made, world),
			MoreInfoURL: `/v1/booking/${made.reference}`,
		},
		Hotel: "",
		Itinerary: {
			TotalPrice: amount(made.total),
			ArrivalDate: made.arrival.date,
			Nights: String(nights),
			BoardBasis: "RO",
			NonSmoking: "N",
			ReturnFlight: own("ReturnFlight"),
			TerminalCode: "",
			Code: made.product,
			Name: world.tables.hotels.get(made.product)?.name ?? "",
			ParkingDays: String(parkingDays),
			ParkingSpaces: parkingDays > 0 ? "1" : "0",
		},
		Room: (made.rooms ?? []).map(roomView),
		CarDetails: {
			Registration: own("Registration"),
			CarMake: own("CarMake"),
			CarModel: own("CarModel"),
			CarColour: own("CarColour"),
		},
		ClientDetails: clientView(made),
		...(inEurope && { Pricing: { Price: amount(made.total) } }),
	};
}
