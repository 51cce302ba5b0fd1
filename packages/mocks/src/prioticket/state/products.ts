import type { Admission, Product, TicketType } from "./tables.ts";

const supplier = { id: "4001", name: "Sandbox Attractions" };
const connected = { id: "4002", name: "Sandbox Connected Supplier" };

const type = (
	id: number,
	kind: string,
	price: number,
	group: TicketType["class"] = "STANDARD",
	pax = 1,
): TicketType => ({
	id: String(id),
	type: kind,
	label: `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`,
	class: group,
	pax,
	price,
});

const family = (id: number) => [
	type(id, "ADULT", 2000),
	type(id + 1, "CHILD", 1200),
];

function product(
	id: string,
	title: string,
	admission: Admission,
	own: Partial<Product> = {},
): Product {
	return {
		id,
		title,
		status: "TEST",
		supplier,
		thirdParty: false,
		admission,
		slotAdmission: admission,
		slots: admission !== "TIME_OPEN" && admission !== "TIME_DATE",
		travelDate: admission === "TIME_DATE",
		quantity: { least: 1, most: 10 },
		capacity: 20,
		cancellable: true,
		groupCode: false,
		vouchersLater: false,
		hold: 15,
		types: family(Number(id) * 10),
		...own,
	};
}

/**
 * The staging catalogue. Ids and subjects are those of the implementation guide's test products; titles, prices and
 * capacities are this sandbox's.
 */
export const products: readonly Product[] = [
	product("62519", "Harbour museum, any day", "TIME_OPEN"),
	product("62520", "Bell tower, timed entry", "TIME_POINT"),
	product("62521", "Castle, morning or afternoon", "TIME_PERIOD"),
	product("76038", "Planetarium show", "TIME_SLOT", { capacity: 8 }),
	product("76039", "City card, dated", "TIME_DATE"),
	product("62522", "Sculpture park, one price for all", "TIME_OPEN", {
		types: [type(625220, "PERSON", 1500, "INDIVIDUAL")],
	}),
	product("70316", "Locker at the pier", "TIME_OPEN", {
		types: [type(703160, "CUSTOM", 500, "CUSTOM")],
	}),
	product("62545", "Guided group visit", "TIME_POINT", {
		types: [type(625450, "GROUP", 18_000, "GROUP", 15)],
		groupCode: true,
		capacity: 45,
	}),
	product("62525", "Boat tour, two to four people", "TIME_POINT", {
		quantity: { least: 2, most: 4 },
	}),
	product("62526", "Ice rink, winter and summer prices", "TIME_DATE", {
		types: family(625260).map((each) => ({
			...each,
			winterPrice: each.price + 500,
		})),
	}),
	product("62564", "Connected gallery", "TIME_DATE", {
		supplier: connected,
		thirdParty: true,
		slotAdmission: "TIME_PERIOD",
		slots: true,
	}),
	product("62551", "Connected theatre, tickets released later", "TIME_POINT", {
		supplier: connected,
		thirdParty: true,
		vouchersLater: true,
	}),
	product("62523", "Zoo, no refunds", "TIME_OPEN", { cancellable: false }),
	product("62535", "Hop-on bus with pick-up", "TIME_POINT", {
		pickupPoints: ["PU-1", "PU-2"],
	}),
	product("62524", "Aquarium, closed for works", "TIME_OPEN", {
		status: "INACTIVE",
	}),
];
