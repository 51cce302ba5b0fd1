import type { ScriptInput } from "../../language/script.ts";
import { bookedPart, booking, bookProduct } from "./booked.ts";

export const freesale = booking(
	"62519",
	"Product 62519, without time slots, is booked.",
);
export const timePoint = booking(
	"62520",
	"Product 62520, with points in time, is booked.",
	{ slot: "1000" },
);
export const timePeriod = booking(
	"62521",
	"Product 62521, with periods of time, is booked.",
	{ slot: "0900" },
);
export const timeSlot = booking(
	"76038",
	"Product 76038, with time slots, is booked.",
	{ slot: "1100" },
);
export const timeDate = booking(
	"76039",
	"Product 76039, with a date only, is booked.",
	{ date: true },
);
export const seasonalProduct = booking(
	"62526",
	"Product 62526, whose offer changes with the season, is booked.",
	{ date: true },
);

export const thirdPartyProduct: ScriptInput = {
	api: "prioticket",
	parts: [
		{
			steps: [
				{
					says: "The availability of product 62564 is read, which tells its admission type.",
					operation: ["get-availability", "list-availability"],
					where: {
						answer: {
							status: 200,
							"/data/items/*/availability_product_id": "62564",
						},
					},
				},
				{
					says: "It is booked as the availability says, with a slot.",
					operation: "create-order",
					where: {
						answer: {
							status: 201,
							"/data/order/order_bookings/*/product_id": "62564",
						},
					},
				},
			],
			never: [],
		},
		bookedPart("62551", "Product 62551, of a connected theatre, is booked."),
	],
	demonstration: [
		{ send: "get-availability", with: { "path product_id": "62564" } },
		bookProduct("62564", { slot: "0900", date: true }),
		bookProduct("62551", { slot: "1000" }),
	],
};

export const ticketTypes: ScriptInput = {
	api: "prioticket",
	parts: [
		bookedPart(
			"62522",
			"Product 62522, one ticket type for all ages, is booked.",
		),
		bookedPart("70316", "Product 70316, with a custom ticket type, is booked."),
		bookedPart("62545", "Product 62545, with a group ticket, is booked."),
	],
	demonstration: [
		bookProduct("62522"),
		bookProduct("70316"),
		bookProduct("62545", { slot: "1000", count: 1 }),
	],
};

const boat = "/data/order/order_bookings/*/product_id";

export const quantityLimit: ScriptInput = {
	api: "prioticket",
	parts: [
		{
			steps: [
				{
					says: "Fewer than two of product 62525 are refused.",
					operation: "create-order",
					where: {
						request: {
							[boat]: "62525",
							"/data/order/order_bookings/*/product_type_details/*/product_type_count":
								{ atMost: 1 },
						},
					},
					must: { answer: { status: 422 } },
				},
			],
		},
		{
			steps: [
				{
					says: "More than four are refused.",
					operation: "create-order",
					where: {
						request: {
							[boat]: "62525",
							"/data/order/order_bookings/*/product_type_details/*/product_type_count":
								{ atLeast: 5 },
						},
					},
					must: { answer: { status: 422 } },
				},
			],
		},
		...([2, 4] as const).map((count) => ({
			steps: [
				{
					says: `${count} are booked.`,
					operation: "create-order",
					where: {
						request: {
							[boat]: "62525",
							"/data/order/order_bookings/*/product_type_details/*/product_type_count":
								count,
						},
					},
					must: { answer: { status: 201 } },
				},
			],
		})),
	],
	demonstration: ([1, 5, 2, 4] as const).map((count) => {
		const act = bookProduct("62525", { slot: "1000", count });
		return {
			...act,
			with: {
				...("with" in act ? act.with : {}),
				"/data/order/order_external_reference": `ACME-62525-${count}`,
			},
		};
	}),
};

export const pickupPoint: ScriptInput = {
	api: "prioticket",
	parts: [
		{
			steps: [
				{
					says: "Product 62535 without a pickup point is refused.",
					operation: "create-order",
					where: {
						request: {
							[boat]: "62535",
							"/data/order/order_bookings/*/product_pickup_point_id": {
								present: false,
							},
						},
					},
					must: { answer: { status: { oneOf: [400, 422] } } },
				},
				{
					says: "With a pickup point it is booked.",
					operation: "create-order",
					where: {
						request: {
							[boat]: "62535",
							"/data/order/order_bookings/*/product_pickup_point_id": {
								present: true,
							},
						},
					},
					must: { answer: { status: 201 } },
				},
			],
		},
	],
	demonstration: [
		bookProduct("62535", { slot: "1000" }),
		{
			send: "create-order",
			example:
				"A group, children in a connected theatre and a bus with pick-up",
		},
	],
};
