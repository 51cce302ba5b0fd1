import type { Airport } from "../state/airports.ts";
import { airportOf } from "../state/airports.ts";
import type { CarPark, FastTrack, Hotel, Lounge } from "../state/tables.ts";
import type { HxWorld } from "../world.ts";

/** What the product library tells of something: texts by the names of its fields. Empty ones are left out. */
export type Entry = Readonly<Record<string, string>>;

const yes = (so: boolean) => (so ? "1" : "0");

/** What every entry tells. */
const common = (
	{ name, system }: { readonly name: string; readonly system: string },
	parent: string,
	type: string,
) => ({
	name,
	parent,
	type,
	lang: system === "ABC" ? "en" : "de",
	archived: "0",
	ghost: "0",
});

const introduction = "Made up for this sandbox: there is no such place.";
const address = "1 Sandbox Road, Testville, TE1 1ST";
const telephone = "01234 567 890";

function ofCarPark(carPark: CarPark): Entry {
	const { name, airport, filters, advancePurchase, leastDays } = carPark;
	const has = (filter: string) => yes(filters.includes(filter));
	const both = {
		meet_and_greet: has("meet_and_greet"),
		car_parked_for_you: has("car_parked_for_you"),
		on_airport: has("on_airport"),
		tripappintroduction: introduction,
		distance_miles: "1.5",
		latitude: "51.1537",
		longitude: "-0.1821",
		...common(carPark, airport, "1"),
	};
	return carPark.system === "ABG"
		? {
				...both,
				parkplatzname: name,
				language: "de",
				valet_included: has("valet_included"),
				mindestparkdauer: String(leastDays),
				maximum_stay: "90",
				adresse: address,
				telefon: telephone,
			}
		: {
				...both,
				tripappcarparkname: name,
				terminal: "North",
				advance_purchase: yes(advancePurchase),
				address,
				telephone,
				information: introduction,
				directions: "Follow the signs of the sandbox.",
				arrival_procedures: "Drive in.",
				departure_procedures: "Drive out.",
				keep_keys: yes(!filters.includes("car_parked_for_you")),
				transfer_frequency: "10",
				transfer_time: "5",
				transfer_earliest: "00:01",
				transfer_latest: "23:59",
				has_electric_charging: "0",
				qr_code: "0",
			};
}

const ofLounge = (lounge: Lounge): Entry => ({
	tripappaddonname: lounge.name,
	terminal: lounge.terminal,
	directions: "After security, follow the signs.",
	openingtime: "04:00",
	closingtime: "22:00",
	check_in_up_to: "3",
	infant_age: "0-1",
	child_age: "2-11",
	adult_age: "12",
	children_allowed: "1",
	tripappintroduction: introduction,
	...common(lounge, lounge.airport, "3"),
});

const ofFastTrack = (fastTrack: FastTrack): Entry => ({
	tripappaddonname: fastTrack.name,
	terminal: fastTrack.terminal,
	is_noncancellable: "0",
	extra_information: introduction,
	...common(fastTrack, fastTrack.airport, "fasttrack"),
});

const ofHotel = (hotel: Hotel): Entry => ({
	tripapphotelname: hotel.name,
	noncancellable_nonrefundable: yes(hotel.nonRefundable),
	parking_includes_arrival: yes(hotel.parkingIncludesArrival),
	telephone,
	address,
	star_rating: "3",
	distance_miles: "1.5",
	on_airport: "0",
	check_in_time: "14:00",
	check_out_time: "11:00",
	information: introduction,
	day_use_only: "0",
	...common(hotel, hotel.airport, "2"),
});

const ofAirport = (airport: Airport): Entry =>
	common(
		airport,
		airport.system === "ABC" ? "UK" : "DE",
		airport.system === "ABC" ? "airport" : "german_airport",
	);

/** What the product library tells of a product or an airport; undefined when it has no such code. */
export function entryOf(code: string, { tables }: HxWorld): Entry | undefined {
	const carPark = tables.carParks.get(code);
	if (carPark) return ofCarPark(carPark);
	const lounge = tables.lounges.get(code);
	if (lounge) return ofLounge(lounge);
	const fastTrack = tables.fastTracks.get(code);
	if (fastTrack) return ofFastTrack(fastTrack);
	const hotel = tables.hotels.get(code);
	if (hotel) return ofHotel(hotel);
	const airport = airportOf(code);
	return airport && ofAirport(airport);
}
