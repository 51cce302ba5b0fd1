import type { FastTrack, Hotel, Transfer } from "./tables.ts";

/** Fast track, which is for the United Kingdom alone. Codes and names are made up. */
export const fastTracks: readonly FastTrack[] = [
	{
		code: "MANSF1",
		name: "Sandbox Fast Track, Terminal 1",
		airport: "MAN",
		system: "ABC",
		terminal: "1",
		adult: 500,
		child: 500,
		places: 20,
	},
	{
		code: "LGWSF1",
		name: "Sandbox Fast Track, North Terminal",
		airport: "LGW",
		system: "ABC",
		terminal: "N",
		adult: 700,
		child: 500,
		places: 20,
	},
];

/** Hotels at airports, made up as well. */
export const hotels: readonly Hotel[] = [
	{
		code: "LGWSH1",
		name: "Sandbox Hotel Gatwick",
		airport: "LGW",
		system: "ABC",
		nightly: 5500,
		parking: 300,
		parkingIncludesArrival: true,
		nonRefundable: false,
		rooms: 20,
	},
	{
		code: "LGWSH2",
		name: "Sandbox Hotel Gatwick Saver",
		airport: "LGW",
		system: "ABC",
		nightly: 4500,
		parking: 300,
		parkingIncludesArrival: false,
		nonRefundable: true,
		rooms: 2,
	},
	{
		code: "MUCSH1",
		name: "Sandbox Landgasthof München",
		airport: "MUC",
		system: "ABG",
		nightly: 9900,
		parking: 400,
		parkingIncludesArrival: true,
		nonRefundable: false,
		rooms: 10,
	},
];

/** Transfers, made up as well: each takes travellers from anywhere to anywhere. */
export const transfers: readonly Transfer[] = [
	{
		code: "TBSBX1",
		name: "Sandbox Private Car",
		system: "ABC",
		category: "private_car",
		price: 4400,
		least: 1,
		most: 4,
		bags: 4,
		isPrivate: true,
		cancelHours: 72,
		vehicles: 5,
	},
	{
		code: "TBSBX2",
		name: "Sandbox Private Minibus",
		system: "ABC",
		category: "private_minibus",
		price: 7000,
		least: 5,
		most: 8,
		bags: 8,
		isPrivate: true,
		cancelHours: 72,
		vehicles: 2,
	},
	{
		code: "TBSBX3",
		name: "Sandbox Shared Shuttle",
		system: "ABC",
		category: "shared_shuttle",
		price: 1500,
		least: 1,
		most: 9,
		bags: 9,
		isPrivate: false,
		cancelHours: 24,
		vehicles: 20,
	},
];
