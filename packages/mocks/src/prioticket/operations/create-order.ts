import { callerOf, fingerprint } from "@slipway/sandbox/engine";
import { checkLine } from "../booking/line-checks.ts";
import { notify } from "../booking/notify.ts";
import { codesOf } from "../booking/release.ts";
import { replayed } from "../booking/replay.ts";
import { carried } from "../carried.ts";
import { OrderAnswer } from "../contract/answers.ts";
import { OrderRequest } from "../contract/requests.ts";
import { refuse } from "../refuse.ts";
import { useSlot } from "../state/slots.ts";
import type { Line, Order } from "../state/tables.ts";
import { orderView } from "../views.ts";
import type { PrioWorld } from "../world.ts";
import { operation, root } from "./operation.ts";

const at = "/data/order";

const body = (external: string, bookings: readonly object[]) => ({
	data: {
		order: {
			order_distributor_id: "900001",
			order_external_reference: external,
			order_language: "en",
			order_contacts: [{ contact_email: "guest@example.test" }],
			order_bookings: bookings,
		},
	},
});

const museum = {
	booking_option_type: "DIRECT_BOOKING",
	product_id: "62519",
	product_type_details: [{ product_type_id: "625190", product_type_count: 2 }],
};
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
		409: {
			says: "The external reference was used with another body, or the reservation is confirmed already.",
		},
		422: { says: "A business rule forbids it." },
	},
	carries: { order_reference: "/data/order/order_reference" },
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
		const reference = `ORD${String(world.next("orders")).padStart(8, "0")}`;
		const [confirmed] = confirmations;
		const lines: readonly Line[] = confirmed
			? linesOfReservation(
					confirmed.reservation_reference,
					owner,
					reference,
					world,
				)
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
			distributor: order.order_distributor_id,
			externalReference: external,
			language: order.order_language,
			status: pending ? "ORDER_PENDING" : "ORDER_CONFIRMED",
			version: 1,
			contacts:
				order.order_contacts ??
				(order.order_contact ? [order.order_contact] : []),
			lines: lines.map((line) => ({
				...line,
				status: pending
					? "BOOKING_PROCESSING_CONFIRMATION"
					: "BOOKING_CONFIRMED",
				...(!pending &&
					!products.get(line.productId)?.vouchersLater && {
						codes: codesOf(line, world),
					}),
			})),
			...(order.order_notes !== undefined && { notes: order.order_notes }),
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

function directLine(
	line: Parameters<typeof checkLine>[0],
	pointer: string,
	world: PrioWorld,
): Line {
	const checked = checkLine(line, pointer, world);
	useSlot(world.tables.slots, checked.slot?.id, { booked: checked.places });
	return {
		reference: `BKG${String(world.next("bookings")).padStart(8, "0")}`,
		...(line.booking_external_reference && {
			externalReference: line.booking_external_reference,
		}),
		productId: checked.product.id,
		...(checked.slot && { slot: checked.slot.id }),
		...(line.booking_travel_date && { travelDate: line.booking_travel_date }),
		...(line.product_pickup_point_id && {
			pickupPoint: line.product_pickup_point_id,
		}),
		tickets: checked.tickets,
		status: "BOOKING_CONFIRMED",
		total: checked.total,
	};
}

/** What is still held, moved from held to sold. What has expired is left out without a word, as the provider does. */
function linesOfReservation(
	reference: string,
	owner: string,
	order: string,
	world: PrioWorld,
): readonly Line[] {
	const { reservations, slots, products } = world.tables;
	const pointer = `${at}/order_bookings/0/reservation_reference`;
	const found = reservations.get(reference);
	if (found?.owner !== owner)
		throw refuse("reservation", {
			status: 422,
			code: "INVALID_RESERVATION",
			pointer,
			fact: `There is no reservation “${reference}”.`,
			fix: {
				says: "Take the reference of a reservation that you made.",
				value: carried.reservation_reference,
			},
		});
	if (found.order !== undefined)
		throw refuse("reservation-used", {
			status: 409,
			code: "INVALID_RESERVATION",
			pointer,
			fact: `${reference} became the order ${found.order}.`,
		});
	const held = found.lines.filter(
		({ status }) => status === "BOOKING_RESERVED",
	);
	if (held.length === 0)
		throw refuse("reservation-over", {
			status: 422,
			code: "INVALID_RESERVATION",
			pointer,
			fact: `Nothing of ${reference} is held any more: ${found.lines[0]?.status}.`,
			fix: {
				says: "Check availability again and make a new reservation.",
			},
		});
	for (const line of held) {
		const product = products.get(line.productId);
		const places = line.tickets.reduce(
			(sum, { typeId, count }) =>
				sum +
				count * (product?.types.find(({ id }) => id === typeId)?.pax ?? 1),
			0,
		);
		useSlot(slots, line.slot, { reserved: -places, booked: places });
	}
	reservations.set(reference, {
		...found,
		order,
		lines: found.lines.map((line) =>
			line.status === "BOOKING_RESERVED"
				? { ...line, status: "BOOKING_CONFIRMED" }
				: line,
		),
	});
	return held.map(({ heldUntil: _, ...line }) => line);
}
