import { callerOf } from "@slipway/sandbox/engine";
import type { z } from "zod";
import { checkLine } from "../booking/line-checks.ts";
import { lineFrom, nextBooking } from "../booking/lines.ts";
import { notify } from "../booking/notify.ts";
import { confirmed, released } from "../booking/release.ts";
import { carried } from "../carried.ts";
import { OrderAnswer } from "../contract/answers/index.ts";
import { OrderUpdate } from "../contract/requests.ts";
import { refuse } from "../refuse.ts";
import { useSlot } from "../state/slots.ts";
import type { Line, Order } from "../state/tables.ts";
import { orderView } from "../views/index.ts";
import type { PrioWorld } from "../world.ts";
import { changeable } from "./cancel-order.ts";
import { operation } from "./operation.ts";
import { headOf } from "./order-head.ts";
import { common, last, orderOf, path } from "./orders.ts";

const at = "/data/order";

const body = (more: object) => ({
	data: {
		order: {
			order_distributor_id: "900001",
			order_external_reference: "ACME-1001",
			order_language: "en",
			order_contacts: [
				{
					contact_name_first: "Ada",
					contact_name_last: "Sample",
					contact_email: "ada@example.test",
				},
			],
			...more,
		},
	},
});

const museum = (count: number) => ({
	product_id: "62519",
	product_type_details: [
		{ product_type_id: "625190", product_type_count: count },
	],
});

export const updateOrder = operation({
	...common,
	id: "update-order",
	title: "Amend an order",
	says: "Send all of the order's own fields: what is left out is erased. Of its bookings send those that change. An amended booking is booked again before the old one ends, so there must be room for all of its tickets; the provider advises to cancel and rebook instead.",
	story: "Manage",
	method: "PUT",
	path,
	body: OrderUpdate,
	answers: {
		200: { says: "The order as it is now.", schema: OrderAnswer },
		404: { says: "No such order." },
		409: { says: "It is cancelled, or has another version." },
		422: { says: "A business rule forbids it." },
	},
	examples: [
		{ title: "Another contact", params: last, body: body({}), status: 200 },
		{
			title: "Three tickets in the place of two",
			params: last,
			body: body({
				order_bookings: [
					{
						booking_option_type: "UPDATE_BOOKING",
						booking_reference: carried.booking_reference,
						...museum(3),
					},
				],
			}),
			status: 200,
		},
		{
			title: "One more booking",
			params: last,
			body: body({
				order_bookings: [
					{ booking_option_type: "DIRECT_BOOKING", ...museum(1) },
				],
			}),
			status: 200,
		},
		{
			title: "From a version that is over",
			params: last,
			body: body({ order_version: 99 }),
			status: 409,
		},
		{
			title: "An unknown booking",
			params: last,
			body: body({
				order_bookings: [
					{
						booking_option_type: "UPDATE_BOOKING",
						booking_reference: "BKG99999999",
						...museum(3),
					},
				],
			}),
			status: 422,
		},
	],
	handle(call, world) {
		const { order } = call.body.data;
		const found = changeable(orderOf(call, world));
		const { order_version: version = found.version } = order;
		if (version !== found.version)
			throw refuse("version", {
				status: 409,
				pointer: `${at}/order_version`,
				fact: `${found.reference} has version ${found.version}, not ${version}.`,
				fix: {
					says: `Read the order again and amend version ${found.version}.`,
					value: found.version,
				},
			});
		const lines = (order.order_bookings ?? []).reduce<readonly Line[]>(
			(before, input, index) =>
				withBooking(before, input, `${at}/order_bookings/${index}`, world),
			found.lines,
		);
		const { reference, owner, status, promoCode, keepsPayment, created } =
			found;
		const after: Order = {
			reference,
			owner,
			status,
			...headOf(order),
			...(promoCode !== undefined && { promoCode }),
			...(keepsPayment !== undefined && { keepsPayment }),
			lines,
			version: found.version + 1,
			created,
			modified: world.now,
		};
		world.tables.orders.set(reference, after);
		if (lines.some(({ productId, codes }) => isLater(productId, codes, world)))
			world.schedule({
				at: world.now + 300_000,
				kind: "voucher-release",
				id: reference,
			});
		notify("ORDER_UPDATE", reference, callerOf(call), world);
		return { status: 200, body: orderView(after, world.tables) };
	},
});

const isLater = (
	productId: string,
	codes: Line["codes"],
	{ tables }: PrioWorld,
): boolean =>
	codes === undefined &&
	(tables.products.get(productId)?.vouchersLater ?? false);

type Input = NonNullable<
	z.output<typeof OrderUpdate>["data"]["order"]["order_bookings"]
>[number];

/** The bookings with one more, or with one in the place of that of its reference. */
function withBooking(
	before: readonly Line[],
	input: Input,
	pointer: string,
	world: PrioWorld,
): readonly Line[] {
	const own = input.booking_reference;
	const old = own ? bookingOf(before, own, pointer, world) : undefined;
	// Booked before the old one ends: what the old one takes is not free for it.
	const checked = checkLine(input, pointer, world);
	useSlot(world, checked.slot?.id, { booked: checked.places });
	const line = confirmed(
		{
			...lineFrom(input, checked, own || nextBooking(world), world),
			status: "BOOKING_CONFIRMED",
		},
		world,
	);
	if (!old) return [...before, line];
	released(old, "BOOKING_CANCELLED", "booked", world);
	return before.map((each) =>
		each === old
			? {
					...line,
					version: (old.version ?? 1) + 1,
					...(old.created !== undefined && { created: old.created }),
				}
			: each,
	);
}

function bookingOf(
	lines: readonly Line[],
	reference: string,
	at_: string,
	{ tables }: PrioWorld,
): Line {
	const pointer = `${at_}/booking_reference`;
	const line = lines.find((each) => each.reference === reference);
	if (!line || line.status === "BOOKING_CANCELLED")
		throw refuse("booking", {
			status: 422,
			code: "INVALID_BOOKING",
			pointer,
			fact: line
				? `${reference} was cancelled.`
				: `“${reference}” is no booking of this order.`,
			fix: { says: "Leave it out to add a booking.", value: undefined },
		});
	if (tables.products.get(line.productId)?.cancellable === false)
		throw refuse("amend-cancellable", {
			status: 422,
			// The provider's own spelling.
			code: "INVALID_CANCELLATON",
			pointer,
			fact: `${reference} cannot be cancelled, and so not be amended.`,
		});
	return line;
}
