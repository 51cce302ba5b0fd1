import type { Property, RoomRate, RoomType } from "./tables.ts";

const uuid = (property: number, part = 0) =>
	`00000000-0000-4000-8000-${String(property).padStart(6, "0")}${String(part).padStart(6, "0")}`;

function property(
	number: number,
	name: string,
	[latitude, longitude]: readonly [number, number],
	own: Partial<Property> = {},
): Property {
	const twin: RoomType = {
		id: uuid(number, 10),
		name: "Twin",
		rooms: 3,
		maxAdults: 2,
		maxGuests: 3,
	};
	const suite: RoomType = {
		id: uuid(number, 20),
		name: "Suite",
		rooms: 1,
		maxAdults: 4,
		maxGuests: 5,
	};
	const rates = (room: RoomType, part: number, price: number): RoomRate[] => [
		{
			uuid: uuid(number, part + 1),
			roomType: room.id,
			plan: "Flexible",
			price,
			policyType: "free-cancellation",
			freeCancellationUntilDays: 3,
			breakfast: true,
		},
		{
			uuid: uuid(number, part + 2),
			roomType: room.id,
			plan: "Saver",
			price: Math.round(price * 0.85),
			policyType: "non-refundable",
			breakfast: false,
		},
	];
	return {
		uuid: uuid(number),
		name: `Sandbox ${name}`,
		latitude,
		longitude,
		suburb: "Sandbox",
		country: "AU",
		timeZone: "Australia/Sydney",
		currency: "AUD",
		starRating: 3 + (number % 3),
		roomTypes: [twin, suite],
		roomRates: [
			...rates(twin, 10, 14_000 + number * 500),
			...rates(suite, 20, 29_000 + number * 500),
		],
		cards: ["VISA", "MASTERCARD"],
		deals: [
			{ code: "SANDBOX10", percent: 10, status: "approved" },
			{ code: "NOTYET", percent: 20, status: "submitted" },
		],
		taxes: [{ name: "Goods and services tax", percent: 10 }],
		fees: [],
		commission: { siteMinder: 3, partner: 12 },
		...own,
	};
}

const near = (number: number): readonly [number, number] => [
	-33.9 + number * 0.008,
	151.18 + number * 0.005,
];

/**
 * Invented properties: twelve round the place that the certification guide searches, so that there is a second page; one
 * farther off, one in another time zone and currency.
 */
export const properties: readonly Property[] = [
	property(1, "Harbour House", near(0)),
	property(2, "Garden Inn", near(1), {
		fees: [{ name: "City fee", amount: 500 }],
	}),
	property(3, "Station Hotel", near(2), { cards: ["VISA"] }),
	property(4, "Beach Rooms", near(3), { taxes: [] }),
	...[
		"Arcade",
		"Bridge",
		"Castle",
		"Dome",
		"Ferry",
		"Gallery",
		"Hill",
		"Isle",
	].map((name, index) => property(index + 5, `${name} Hotel`, near(index + 4))),
	property(13, "Coast Lodge", [-34.4, 150.9]),
	property(14, "River Hotel", [48.86, 2.35], {
		country: "FR",
		timeZone: "Europe/Paris",
		currency: "EUR",
		taxes: [{ name: "VAT", percent: 10 }],
		fees: [{ name: "Tourist tax", amount: 320 }],
	}),
];
