/** Who sells and who supplies, as far as it is the same for everything. */
export const accounts = {
	platform: { id: "100", name: "Sandbox Platform" },
	reseller: { id: "200", name: "Sandbox Reseller" },
	marketAdmin: { id: "300", name: "Sandbox Market Admin" },
	distributor: { id: "900001", name: "Sandbox Distributor" },
	user: { name: "Sandbox User", email: "user@sandbox.example" },
} as const;

/** When the catalogue was made and last changed. Milliseconds since 1970. */
export const created = Date.UTC(2025, 5, 1, 9);
export const catalogued = Date.UTC(2026, 0, 15, 9);

/** The first and the last day on which the catalogue can be used. */
export const firstDay = "2026-01-01";
export const lastDay = "2030-12-31";

/** The rate of the one tax, in per cent. */
export const tax = {
	tax_id: "9",
	tax_name: "Value added tax, reduced",
	tax_type: "VAT",
	tax_rate: "9.00",
	tax_region: "NL",
} as const;

/** What a code of the sandbox takes off, in per cent. */
export const promotion = {
	code: "SANDBOX10",
	title: "Ten per cent off",
	percentage: 10,
} as const;

/** Kinds of products, with the service that Prioticket calls each. */
const categories = {
	C1: { name: "Museums and sights", service: "ATTRACTION" },
	C2: { name: "Tours and transport", service: "TOURS" },
	C3: { name: "Shows and leisure", service: "EVENT" },
	C4: { name: "Services", service: "UNSPECIFIED" },
} as const;

type CategoryId = keyof typeof categories;

const others: Readonly<Record<string, CategoryId>> = {
	76038: "C3",
	70316: "C4",
	62545: "C2",
	62525: "C2",
	62526: "C3",
	62551: "C3",
	62535: "C2",
	76039: "C4",
};

/** The category of a product, by its id. */
export function categoryOf(productId: string) {
	const id = others[productId] ?? "C1";
	return { id, ...categories[id] };
}

/** Every category. */
export const allCategories = Object.entries(categories).map(
	([id, category]) => ({ id, ...category }),
);

/** The one place that everything is at. */
export const destination = { id: "D1", name: "Sandbox Harbour" } as const;

/** Where guests enter, and where they are picked up. */
export const locations = [
	{
		id: "L1",
		name: "Harbour square",
		type: "ENTRY",
		street: "Harbour square 1",
		pickupPoint: undefined,
	},
	{
		id: "L2",
		name: "Central station",
		type: "PICKUP",
		street: "Station road 2",
		pickupPoint: "PU-1",
	},
	{
		id: "L3",
		name: "Ferry terminal",
		type: "PICKUP",
		street: "Quay 3",
		pickupPoint: "PU-2",
	},
] as const;

/** The line of the hop-on bus. */
export const route = { id: "R1", name: "Harbour line" } as const;

/** What one euro was worth, the same on every day. */
export const rates = { USD: "1.10", GBP: "0.85", CHF: "0.95" } as const;
