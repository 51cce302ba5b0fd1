import type { CarPark, Lounge, Upgrade } from "./tables.ts";

const car = ["Registration", "CarMake", "CarModel", "CarColour"];

function carPark(
	code: string,
	name: string,
	own: Partial<CarPark> = {},
): CarPark {
	return {
		code,
		name,
		airport: "LGW",
		system: "ABC",
		flags: car,
		detailFlags: "",
		base: 1200,
		daily: 450,
		leastDays: 1,
		spaces: 50,
		advancePurchase: false,
		amendOnly: false,
		amendable: true,
		later: false,
		filters: ["park_and_ride"],
		...own,
	};
}

/** One car park for each behaviour that the documentation names. Codes and names are made up. */
export const carParks: readonly CarPark[] = [
	carPark("LGWS1", "Sandbox Park and Ride Flexible"),
	carPark("LGWS2", "Sandbox Meet and Greet", {
		flags: [
			...car,
			"OutFlight",
			"ReturnFlight",
			"OutTerminal",
			"ReturnTerminal",
			"MobileNum",
		],
		base: 3000,
		daily: 600,
		filters: ["meet_and_greet", "car_parked_for_you", "on_airport"],
	}),
	carPark("LGWS3", "Sandbox Park and Ride Saver", {
		base: 900,
		daily: 400,
		advancePurchase: true,
	}),
	carPark("LGWS4", "Sandbox Amend Only", { base: 1100, amendOnly: true }),
	carPark("LGWS5", "Sandbox Long Stay", { leastDays: 3, spaces: 1 }),
	carPark("LGWS6", "Sandbox Fixed Booking", { base: 1000, amendable: false }),
	carPark("LGWS7", "Sandbox Confirmed Later", { base: 800, later: true }),
	carPark("MANS1", "Sandbox Manchester", {
		airport: "MAN",
		flags: [],
		filters: ["on_airport", "park_and_stroll"],
	}),
	carPark("MUCS1", "Sandbox Parkplatz München", {
		airport: "MUC",
		system: "ABG",
		flags: [],
		detailFlags: "NNNNNNNNYYNYNNNNNN",
		base: 700,
		daily: 400,
	}),
	carPark("MUCS2", "Sandbox Valet München", {
		airport: "MUC",
		system: "ABG",
		flags: [],
		detailFlags: "YYYYNNNNYYYYYNNNNN",
		base: 2500,
		daily: 700,
		filters: ["meet_and_greet", "valet_included"],
	}),
];

/** Lounges, made up as well. */
export const lounges: readonly Lounge[] = [
	{
		code: "LGWSL1",
		name: "Sandbox Lounge, North Terminal",
		airport: "LGW",
		system: "ABC",
		terminal: "N",
		adult: 3200,
		child: 2000,
		places: 20,
	},
	{
		code: "LGWSL2",
		name: "Sandbox Quiet Lounge, South Terminal",
		airport: "LGW",
		system: "ABC",
		terminal: "S",
		adult: 4500,
		child: 4500,
		places: 6,
	},
	{
		code: "MUCSL1",
		name: "Sandbox Lounge München",
		airport: "MUC",
		system: "ABG",
		terminal: "2",
		adult: 3700,
		child: 1900,
		places: 20,
	},
];

/** Upgrades of car parks in the United Kingdom. */
export const upgrades: readonly Upgrade[] = [
	{
		code: "SBXFST",
		name: "Sandbox Fast Track Security",
		type: "At the airport",
		per: "P",
		adult: 700,
		child: 500,
		cancellable: true,
	},
	{
		code: "SBXLRC",
		name: "Sandbox Late Return Cover",
		type: "Payment",
		per: "B",
		adult: 199,
		child: 0,
		cancellable: true,
	},
	{
		code: "SBXTXT",
		name: "Sandbox Text Messages",
		type: "Payment",
		per: "B",
		adult: 100,
		child: 0,
		cancellable: false,
	},
];
