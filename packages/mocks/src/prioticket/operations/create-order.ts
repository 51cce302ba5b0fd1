import { callerOf, fingerprint } from "@slipway/sandbox/engine";
import {
	linesOfReservation,
	reservationFor,
} from "../booking/confirm-reservation.ts";
import { checkLine } from "../booking/line-checks.ts";
import { lineFrom, nextBooking } from "../booking/lines.ts";
import { notify } from "../booking/notify.ts";
import { confirmed } from "../booking/release.ts";
import { replayed } from "../booking/replay.ts";
import { carried } from "../carried.ts";
import { OrderAnswer } from "../contract/answers/index.ts";
import { OrderRequest } from "../contract/requests.ts";
import { refuse } from "../refuse.ts";
import { useSlot } from "../state/slots.ts";
import type { Line, Order } from "../state/tables.ts";
import { orderView } from "../views/index.ts";
import type { PrioWorld } from "../world.ts";
import { operation, root } from "./operation.ts";
import { headOf } from "./order-head.ts";

const at = "/data/order";

const body = (external: string, bookings: readonly object[], more = {}) => ({
	data: {
		order: {
			order_distributor_id: "900001",
			order_external_reference: external,
			order_language: "en",
			order_contacts: [
				{
					contact_name_first: "Ada",
					contact_name_last: "Example",
					contact_email: "guest@example.test",
				},
			],
			order_bookings: bookings,
			...more,
		},
	},
});

const museum = {
	booking_option_type: "DIRECT_BOOKING",
	product_id: "62519",
	product_type_details: [{ product_type_id: "625190", product_type_count: 2 }],
};
const direct = (product: string, type: string, count: number) => ({
	booking_option_type: "DIRECT_BOOKING",
	product_id: product,
	product_availability_id: `AV-${product}-${carried.tomorrow}-1000`,
	product_type_details: [{ product_type_id: type, product_type_count: count }],
});
const confirmation = {
	booking_option_type: "CONFIRM_RESERVATION",
	reservation_reference: carried.reservation_reference,
};

export const createOrder = operation({
	id: "create-order",
	title: "Book",
	says: "Books directly, or confirms one reservation. One line that is not available declines the whole order. Compare the total of the answer with what the guest paid.",
	story: "Book",
	method: "POST",
	path: `${root}/orders`,
	confidence: "published",
	source: "orders",
	scheme: "bearer",
	body: OrderRequest,
	answers: {
		201: { says: "The order.", schema: OrderAnswer },
		402: {
			says: "It is to be settled directly, and nothing is paid.",
			provokedBy:
				"Reserve, then book what was reserved with “order_settlement_type” set to DIRECT.",
		},
		409: {
			says: "The external reference was used with another body, or the reservation is confirmed already.",
		},
		422: { says: "A business rule forbids it." },
	},
	carries: {
		order_reference: "/data/order/order_reference",
		booking_reference: "/data/order/order_bookings/0/booking_reference",
		transaction_id:
			"/data/order/order_bookings/0/product_type_details/0/product_type_transaction_id",
		contact_uid: "/data/order/order_contacts/0/contact_uid",
	},
	examples: [
		{
			title: "Two tickets, booked directly",
			body: body("ACME-1001", [museum]),
			status: 201,
		},
		{
			title: "What was reserved",
			body: body("ACME-1002", [confirmation]),
			status: 201,
		},
		{
			title: "With notes and fields of your own",
			body: body(
				"ACME-1005",
				[
					{
						...museum,
						booking_notes: [
							{ note_value: "Needs a ramp", note_type: "SUPPLIER" },
						],
					},
				],
				{
					order_options: { price_on_voucher: false },
					order_custom_fields: [
						{ custom_field_name: "desk", custom_field_value: "7" },
					],
					order_notes: [{ note_value: "Pays at the desk" }],
				},
			),
			status: 201,
		},
		{
			title: "A group, children in a connected theatre and a bus with pick-up",
			body: body("ACME-1007", [
				direct("62545", "625450", 1),
				direct("62551", "625511", 2),
				{ ...direct("62535", "625350", 2), product_pickup_point_id: "PU-1" },
			]),
			status: 201,
		},
		{
			title: "To be settled directly",
			body: body("ACME-1006", [museum], { order_settlement_type: "DIRECT" }),
			status: 422,
		},
		{
			title: "Both kinds mixed",
			body: body("ACME-1003", [museum, confirmation]),
			status: 422,
		},
		{
			title: "More tickets than are sold at once",
			body: body("ACME-1004", [
				{
					...museum,
					product_type_details: [
						{ product_type_id: "625190", product_type_count: 11 },
					],
				},
			]),
			status: 422,
		},
		{
			title: "A ticket type of another product",
			body: body("ACME-1008", [
				{
					...museum,
					product_type_details: [
						{ product_type_id: "625200", product_type_count: 2 },
					],
				},
			]),
			status: 422,
		},
		{
			title: "A product that is not sold",
			body: body("ACME-1009", [{ ...museum, product_id: "62524" }]),
			status: 422,
		},
		{
			title: "A time that the product does not have",
			body: body("ACME-1010", [
				{
					...direct("62520", "625200", 2),
					product_availability_id: `AV-62520-${carried.tomorrow}-0315`,
				},
			]),
			status: 422,
		},
		{
			title: "A bus with pick-up, without saying where",
			body: body("ACME-1011", [direct("62535", "625350", 2)]),
			status: 400,
		},
		{
			title: "An unknown reservation",
			body: body("ACME-1012", [
				{ ...confirmation, reservation_reference: "RES00000000" },
			]),
			status: 422,
		},
	],
	handle(call, world) {
		const { order } = call.body.data;
		const owner = callerOf(call);
		const external = order.order_external_reference;
		const key = `order ${owner} ${external}`;
		const before = replayed(
			key,
			fingerprint(call.bodyText),
			`${at}/order_external_reference`,
			world,
		);
		const { orders, replays, products } = world.tables;
		const repeated = before === undefined ? undefined : orders.get(before);
		if (repeated)
			return { status: 201, body: orderView(repeated, world.tables) };
		const confirmations = order.order_bookings.filter(
			(each) => each.booking_option_type === "CONFIRM_RESERVATION",
		);
		if (
			confirmations.length > 1 ||
			(confirmations.length === 1 && order.order_bookings.length > 1)
		)
			throw refuse("one-confirmation", {
				status: 422,
				pointer: `${at}/order_bookings`,
				fact: `The order has ${confirmations.length} confirmations among ${order.order_bookings.length} bookings.`,
				fix: {
					says: "Send the confirmation alone.",
					value: confirmations.slice(0, 1),
				},
			});
		checkSettlement(order.order_settlement_type, confirmations.length > 0);
		const reference = `ORD${String(world.next("orders")).padStart(8, "0")}`;
		const [confirmation] = confirmations;
		const reserved = confirmation
			? reservationFor(confirmation.reservation_reference, owner, world)
			: undefined;
		const lines: readonly Line[] = reserved
			? linesOfReservation(reserved, reference, world)
			: order.order_bookings.flatMap((line, index) =>
					line.booking_option_type === "DIRECT_BOOKING"
						? [directLine(line, `${at}/order_bookings/${index}`, world)]
						: [],
				);
		const pending =
			world.struck("supplier-slow") &&
			lines.some(({ productId }) => products.get(productId)?.thirdParty);
		const later = lines.some(
			({ productId }) => products.get(productId)?.vouchersLater,
		);
		const made: Order = {
			reference,
			owner,
			status: pending ? "ORDER_PENDING" : "ORDER_CONFIRMED",
			version: 1,
			...headOf(order),
			...(reserved?.promoCode && { promoCode: reserved.promoCode }),
			lines: lines.map((line) =>
				pending
					? { ...line, status: "BOOKING_PROCESSING_CONFIRMATION" }
					: confirmed(line, world),
			),
			created: world.now,
			modified: world.now,
		};
		orders.set(reference, made);
		replays.set(key, { key, body: fingerprint(call.bodyText), reference });
		if (pending)
			world.schedule({
				at: world.now + 120_000,
				kind: "supplier-confirms",
				id: reference,
			});
		if (pending || later)
			world.schedule({
				at: world.now + 300_000,
				kind: "voucher-release",
				id: reference,
			});
		notify("ORDER_CREATE", reference, owner, world);
		return { status: 201, body: orderView(made, world.tables) };
	},
});

/** With DIRECT the guest pays through Prioticket before there is an order; no payment can be made here. */
function checkSettlement(type: string | undefined, confirms: boolean): void {
	if (type !== "DIRECT") return;
	throw refuse(confirms ? "payment" : "direct-settlement", {
		status: confirms ? 402 : 422,
		pointer: `${at}/order_settlement_type`,
		fact: confirms
			? "Nothing has been paid for the reservation."
			: "The order books directly and is to be settled directly.",
		fix: { says: "Settle by EXTERNAL.", value: "EXTERNAL" },
	});
}

function directLine(
	line: Parameters<typeof checkLine>[0],
	pointer: string,
	world: PrioWorld,
): Line {
	const checked = checkLine(line, pointer, world);
	useSlot(world, checked.slot?.id, { booked: checked.places });
	return {
		...lineFrom(line, checked, nextBooking(world), world),
		status: "BOOKING_CONFIRMED",
	};
}
