import { expect, test } from "vitest";
import { prioticket } from "./api.ts";
import { type Item, orderOf, player, tickets } from "./test-support.ts";

const slot = "AV-76038-2026-12-03-1100";
const show = (count: number) => ({
	...tickets("76038", count),
	product_availability_id: slot,
});

const spotsOf = async ({ read }: Awaited<ReturnType<typeof player>>) =>
	(await read("GET", "/products/76038/availability?from_date=2026-12-03"))
		.items[0].availability_spots;

test("an amended line of a reservation holds what is asked for, not the sum", async () => {
	const prio = await player();
	const body = (line: object) => ({
		data: {
			reservation: {
				reservation_distributor_id: "900001",
				reservation_external_reference: "ACME-1",
				reservation_details: [line],
			},
		},
	});
	const { reservation } = await prio.read("POST", "/reservations", {
		body: body(show(6)),
	});
	const path = `/reservations/${reservation.reservation_reference}`;
	const [line] = reservation.reservation_details;
	prio.sandbox.advance(5 * 60_000);
	const { reservation: after } = await prio.read("PUT", path, {
		body: body({
			...show(7),
			booking_reservation_reference: line.booking_reservation_reference,
		}),
	});
	expect(after.reservation_details).toHaveLength(1);
	expect(after.reservation_details[0]).toMatchObject({
		booking_version: 2,
		booking_created: line.booking_created,
		booking_reservation_reference: line.booking_reservation_reference,
	});
	expect(
		after.reservation_valid_until > reservation.reservation_valid_until,
	).toBe(true);
	expect(await spotsOf(prio)).toMatchObject({
		availability_spots_reserved: 7,
		availability_spots_open: 1,
	});
	prio.sandbox.advance(15 * 60_000);
	expect(await spotsOf(prio)).toMatchObject({ availability_spots_open: 8 });
});

test("a line of a third party keeps its end when it is amended", async () => {
	const prio = await player();
	const body = (line: object) => ({
		data: {
			reservation: {
				reservation_distributor_id: "900001",
				reservation_external_reference: "ACME-1",
				reservation_details: [
					{
						...tickets("62551", 1),
						product_availability_id: "AV-62551-2026-12-03-1000",
						...line,
					},
				],
			},
		},
	});
	const { reservation } = await prio.read("POST", "/reservations", {
		body: body({}),
	});
	prio.sandbox.advance(5 * 60_000);
	const { reservation: after } = await prio.read(
		"PUT",
		`/reservations/${reservation.reservation_reference}`,
		{
			body: body({
				booking_reservation_reference:
					reservation.reservation_details[0].booking_reservation_reference,
			}),
		},
	);
	expect(after.reservation_valid_until).toBe(
		reservation.reservation_valid_until,
	);
});

test("a booking can be amended only where there is room for all of its tickets anew", async () => {
	const prio = await player();
	const { order } = await prio.read("POST", "/orders", {
		body: orderOf("ACME-1", show(4)),
	});
	const path = `/orders/${order.order_reference}`;
	const amended = (count: number) => ({
		body: orderOf("ACME-1", {
			...show(count),
			booking_option_type: "UPDATE_BOOKING",
			booking_reference: order.order_bookings[0].booking_reference,
		}),
	});
	// 8 places, of which the order itself takes 4.
	expect((await prio.ask("PUT", path, amended(5))).status).toBe(422);
	expect(await spotsOf(prio)).toMatchObject({ availability_spots_booked: 4 });
	const { order: after } = await prio.read("PUT", path, amended(3));
	expect(await spotsOf(prio)).toMatchObject({ availability_spots_booked: 3 });
	expect(after).toMatchObject({
		order_reference: order.order_reference,
		order_version: 2,
	});
	expect(after.order_bookings).toHaveLength(1);
	expect(after.order_bookings[0]).toMatchObject({
		booking_reference: order.order_bookings[0].booking_reference,
		booking_version: 2,
	});
	expect(prioticket.invariants?.(prio.sandbox.tables() as never)).toEqual([]);
});

test("what an amendment leaves out of the order is erased, and its other bookings stay", async () => {
	const { read } = await player();
	const { order } = await read("POST", "/orders", {
		body: orderOf("ACME-1", tickets("62519", 2), {
			order_contacts: [{ contact_email: "guest@example.test" }],
			order_notes: [{ note_value: "Pays at the desk" }],
		}),
	});
	expect(order.order_notes[0].note_value).toBe("Pays at the desk");
	const { data } = orderOf("ACME-2", {});
	const { order_bookings: _, ...head } = data.order;
	const { order: after } = await read(
		"PUT",
		`/orders/${order.order_reference}`,
		{
			body: { data: { order: head } },
		},
	);
	expect(after.order_external_reference).toBe("ACME-2");
	expect(after.order_contacts).toBeUndefined();
	expect(after.order_notes).toBeUndefined();
	expect(after.order_bookings).toEqual(order.order_bookings);
});

test("an order shows each ticket with a code of its own, and each can be cancelled by itself", async () => {
	const prio = await player();
	const { order } = await prio.read("POST", "/orders", {
		body: orderOf("ACME-1", show(3)),
	});
	const [{ product_type_details: before }] = order.order_bookings;
	expect(new Set(before.map((each: Item) => each.product_type_code)).size).toBe(
		3,
	);
	const { order: after } = await prio.read(
		"DELETE",
		`/orders/${order.order_reference}?product_type_transaction_id[0]=${before[1].product_type_transaction_id}`,
	);
	expect(after.order_status).toBe("ORDER_CONFIRMED");
	expect(
		after.order_bookings[0].product_type_details.map(
			(each: Item) => each.product_type_status,
		),
	).toEqual(["CONFIRMED", "CANCELLED", "CONFIRMED"]);
	expect(after.order_pricing.price_total).toBe("40.00");
	expect(after.order_payments[0].payment_status).toBe("PARTIAL_REFUND");
	expect(await spotsOf(prio)).toMatchObject({ availability_spots_booked: 2 });
	await prio.read("DELETE", `/orders/${order.order_reference}`);
	expect(await spotsOf(prio)).toMatchObject({ availability_spots_booked: 0 });
	expect(prioticket.invariants?.(prio.sandbox.tables() as never)).toEqual([]);
});

test("a promo code takes ten per cent off a reservation and the order that comes of it", async () => {
	const { read } = await player();
	const { reservation } = await read("POST", "/reservations", {
		body: {
			data: {
				reservation: {
					reservation_distributor_id: "900001",
					reservation_external_reference: "ACME-1",
					reservation_details: [show(2)],
				},
			},
		},
	});
	const reference = reservation.reservation_reference;
	const { reservation: cheaper } = await read(
		"POST",
		`/reservations/${reference}/promocode?promo_code=SANDBOX10`,
	);
	expect(cheaper.reservation_pricing).toMatchObject({
		price_subtotal: "40.00",
		price_promocodes: [{ promo_code: "SANDBOX10", promo_amount: "4.00" }],
		price_total: "36.00",
	});
	const { order } = await read("POST", "/orders", {
		body: orderOf("ACME-1", {
			booking_option_type: "CONFIRM_RESERVATION",
			reservation_reference: reference,
		}),
	});
	expect(order.order_pricing.price_total).toBe("36.00");
});

test("a product with seasons costs in winter what its winter season says", async () => {
	const { read } = await player();
	const { product } = await read("GET", "/products/62526");
	expect(product.product_seasonal_pricing).toBe(true);
	const priceOn = async (day: string) =>
		(
			await read("POST", "/orders", {
				body: orderOf(`ACME-${day}`, {
					...tickets("62526", 1),
					booking_travel_date: day,
				}),
			})
		).order.order_pricing.price_total;
	for (const season of product.product_type_seasons.slice(0, 3)) {
		const day = season.product_type_season_start_date.slice(0, 10);
		expect(await priceOn(day), day).toBe(
			season.product_type_season_details[0].product_type_pricing
				.product_type_sales_price,
		);
	}
});
