import type { Hotel, TripTables } from "./tables.ts";

const hotels: readonly Hotel[] = [
	{
		id: "5001",
		name: "Sandbox Harbour Hotel",
		city: "9001",
		rooms: [
			{
				id: "90011",
				ratePlan: "90011",
				name: "Twin room",
				price: 12_050,
				count: 3,
				prepaid: true,
				instant: true,
				freeUntil: 2,
			},
			{
				id: "90012",
				ratePlan: "90012",
				name: "Suite, no refunds",
				price: 24_000,
				count: 1,
				prepaid: true,
				instant: false,
			},
		],
	},
	{
		id: "5002",
		name: "Sandbox Garden Hotel",
		city: "9001",
		rooms: [
			{
				id: "90021",
				ratePlan: "90021",
				name: "Single room, pay at the hotel",
				price: 8000,
				count: 5,
				prepaid: false,
				instant: true,
				freeUntil: 1,
			},
		],
	},
	{
		id: "5003",
		name: "Sandbox Station Hotel",
		city: "9002",
		rooms: [
			{
				id: "90031",
				ratePlan: "90031",
				name: "Double room",
				price: 9990,
				count: 2,
				prepaid: true,
				instant: true,
				freeUntil: 1,
			},
		],
	},
];

/** Cities of the mock, by id. */
export const cities = [
	{ CityID: "9001", CityName: "Mockhaven" },
	{ CityID: "9002", CityName: "Testfield" },
] as const;

/** Three hotels and nothing booked. */
export function seed(): TripTables {
	return {
		hotels: Object.fromEntries(hotels.map((hotel) => [hotel.id, hotel])),
		tokens: {},
		orders: {},
		nights: {},
	};
}
