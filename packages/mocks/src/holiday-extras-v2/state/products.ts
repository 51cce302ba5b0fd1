import type { Location, Product } from "./tables.ts";

/** Airports are real, all else is made up. */
export const locations: readonly Location[] = [
	{
		code: "LHR",
		name: "London Heathrow",
		currency: "GBP",
		zone: "Europe/London",
	},
	{ code: "MAN", name: "Manchester", currency: "GBP", zone: "Europe/London" },
	{ code: "MUC", name: "München", currency: "EUR", zone: "Europe/Berlin" },
];

function product(
	code: string,
	name: string,
	own: Partial<Product> = {},
): Product {
	return {
		code,
		location: code.slice(0, 3),
		name,
		base: 1200,
		daily: 450,
		spaces: 50,
		later: false,
		amendments: { fee: 500, hours: 24 },
		refunds: [
			{ hours: 2, percent: 50 },
			{ hours: 48, percent: 100 },
		],
		required: ["/vehicle/registration"],
		entry: "reference_number",
		...own,
	};
}

function fixed(code: string, name: string): Product {
	const { amendments: _, ...rest } = product(code, name, {
		base: 900,
		daily: 400,
		refunds: [],
		entry: "barcode",
	});
	return rest;
}

/** One car park for each behaviour that the guide names. */
export const products: readonly Product[] = [
	product("LHRS1", "Sandbox Park and Ride"),
	product("LHRS2", "Sandbox Meet and Greet, confirmed later", {
		base: 3000,
		daily: 600,
		later: true,
		required: [
			"/vehicle/registration",
			"/outbound_flight_number",
			"/inbound_flight_number",
			"/customer/phone_number",
		],
		entry: "qr_code",
	}),
	fixed("LHRS3", "Sandbox Saver, no changes"),
	product("LHRS4", "Sandbox Last Space", { spaces: 1 }),
	product("MANS1", "Sandbox Manchester", { base: 800, required: [] }),
	product("MUCS1", "Sandbox Parkplatz München", {
		base: 700,
		daily: 400,
		later: true,
		amendments: { fee: 0, hours: 0 },
		refunds: [{ hours: 24, percent: 100 }],
	}),
];
