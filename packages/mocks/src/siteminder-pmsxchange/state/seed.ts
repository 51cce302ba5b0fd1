import { daysLater } from "./days.ts";
import type {
	Availability,
	Hotel,
	Message,
	Payment,
	PmsXchangeTables,
	Reservation,
	RoomRate,
} from "./tables.ts";

const rooms = [
	["LFT", "Loft"],
	["STD", "Studio"],
] as const;
const plans = [
	["FLX", "Flexible"],
	["SAV", "Saver"],
] as const;

const roomRates: readonly RoomRate[] = rooms.flatMap(
	([roomTypeCode, roomTypeName]) =>
		plans.map(([ratePlanCode, ratePlanName]) => ({
			ratePlanName,
			ratePlanCode,
			roomTypeName,
			roomTypeCode,
			includedAdultOccupancy: 2,
		})),
);

const hotel = (code: string, active = true): Hotel => ({
	code,
	currency: "EUR",
	active,
	roomRates,
});

/** The shared test hotels, and one that is not enabled. Rooms and rates are invented: two kinds of room, two rates. */
const hotels: readonly Hotel[] = [
	hotel("PMSXTEST1"),
	hotel("PMSXTEST2"),
	hotel("PMSXTEST3"),
	hotel("SANDBOXOFF", false),
];

/** Days for which every hotel has rooms at the start. */
const daysOpen = 60;
const roomsOpen = 5;

/** Fresh hotels with five rooms of each kind, and three reservations that wait for the PMS. */
export function seed(_seed: number, now: number): PmsXchangeTables {
	const today = new Date(now).toISOString().slice(0, 10);
	const night = (days: number) => daysLater(today, days);
	const reservation = (
		number: number,
		code: string,
		channel: string,
		booked: readonly (typeof rooms)[number][0][],
		[from, to]: readonly [number, number],
	): Reservation => ({
		id: `SMFAKE-${number}`,
		hotel: code,
		channel,
		status: "Book",
		rooms: booked.map((room) => ({
			room,
			plan: "FLX",
			start: night(from),
			end: night(to),
			adults: 2,
			total: (to - from) * 12_000,
		})),
		guest: { first: "Sam", last: `Sample ${number}` },
		created: now,
	});
	const reservations = [
		reservation(1, "PMSXTEST1", "RTC", ["LFT"], [20, 22]),
		reservation(2, "PMSXTEST2", "FC2", ["LFT", "STD"], [25, 26]),
		reservation(3, "PMSXTEST2", "FC3", ["STD", "STD"], [30, 31]),
	];
	return {
		hotels: keyed(hotels, ({ code }) => code),
		availability: keyed(
			hotels.flatMap(({ code }) =>
				rooms.flatMap(([room]) =>
					Array.from({ length: daysOpen }, (_, index): Availability => {
						const date = night(index);
						return {
							hotel: code,
							room,
							date,
							rooms: roomsOpen - soldIn(reservations, code, room, date),
						};
					}),
				),
			),
			(each) => `${each.hotel} ${each.room} ${each.date}`,
		),
		restrictions: {},
		rates: {},
		reservations: keyed(reservations, ({ id }) => id),
		messages: keyed(
			reservations.map(
				(each, index): Message => ({
					id: `fake-msg-seed-${index + 1}`,
					reservation: each.id,
					hotel: each.hotel,
					status: "Book",
					state: "undelivered",
					deliveries: 0,
					created: now,
				}),
			),
			({ id }) => id,
		),
		uploads: {},
		endpoint: {},
		payments: keyed(
			reservations.slice(0, 1).map(
				(each): Payment => ({
					id: "fake-pay-seed-1",
					hotel: each.hotel,
					reservation: each.id,
					amount: 24_000,
					currency: "EUR",
					state: "undelivered",
					deliveries: 0,
					created: now,
				}),
			),
			({ id }) => id,
		),
		digest: {},
		polls: {},
	};
}

function keyed<Item>(items: readonly Item[], key: (item: Item) => string) {
	return Object.fromEntries(items.map((item) => [key(item), item]));
}

function soldIn(
	reservations: readonly Reservation[],
	hotel: string,
	room: string,
	date: string,
): number {
	return reservations
		.filter((each) => each.hotel === hotel)
		.flatMap((each) => each.rooms)
		.filter(
			(each) => each.room === room && each.start <= date && date < each.end,
		).length;
}
