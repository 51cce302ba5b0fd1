import { localTime } from "../state/local-time.ts";
import { slotOf } from "../state/slots.ts";
import type { Line, Order } from "../state/tables.ts";
import type { PrioWorld } from "../world.ts";
import { pdfOf } from "./pdf.ts";

/** The bookings of an order whose codes are released, of all or of the one named. */
export const releasedOf = (
	{ lines }: Order,
	booking: string | undefined,
): readonly Line[] =>
	lines.filter(
		({ reference, codes, status }) =>
			codes !== undefined &&
			status !== "BOOKING_CANCELLED" &&
			(booking === undefined || booking === reference),
	);

/** The id under which the document of an order, or of one of its bookings, can be fetched without a token. */
export const documentId = (
	{ reference }: Pick<Order, "reference">,
	booking: string | undefined,
): string => (booking === undefined ? reference : `${reference}-${booking}`);

/** The order and booking that a document is of; undefined when there is no such order. */
export function documentOf(
	id: string,
	{ tables }: Pick<PrioWorld, "tables">,
): { readonly order: Order; readonly booking: string | undefined } | undefined {
	const [reference = "", booking] = id.split("-", 2);
	const order = tables.orders.get(reference);
	return order && { order, booking };
}

/** What the guest shows at the gate, as PDF. */
export function documentFor(
	order: Order,
	lines: readonly Line[],
	{ tables }: PrioWorld,
	additional?: string,
): string {
	return pdfOf([
		`Voucher ${order.reference}`,
		"A document of the Slipway sandbox. It is not valid for entry.",
		...lines.flatMap((line) => {
			const product = tables.products.get(line.productId);
			const slot =
				product && line.slot
					? slotOf(product, line.slot, tables.slots)
					: undefined;
			const when = slot ? localTime(slot.from) : line.travelDate;
			return [
				"",
				`${line.reference}: ${product?.title ?? line.productId}${when ? `, ${when}` : ""}`,
				...(line.codes ?? []),
			];
		}),
		...(additional ? ["", additional] : []),
	]);
}
