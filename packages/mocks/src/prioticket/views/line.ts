import { accounts } from "../state/catalogue.ts";
import { localTime, momentIn } from "../state/local-time.ts";
import { dayOf, priceOn } from "../state/prices.ts";
import { slotOf } from "../state/slots.ts";
import type { Line, Product } from "../state/tables.ts";
import type { PrioWorld } from "../world.ts";
import { notesView } from "./note.ts";
import { pickupPointView } from "./place.ts";
import { pricing } from "./pricing.ts";
import { capacityOf, entryNotes, sourceOf } from "./product.ts";
import { ticketTypeView } from "./ticket-type.ts";

type Tables = PrioWorld["tables"];

/** When the whole was made and changed, for lines that do not say it of themselves. */
interface Times {
	readonly created: number;
	readonly modified: number;
}

/** What a line of a reservation and a booking of an order have in common. */
export function lineView(
	line: Line,
	{ slots, products }: Tables,
	whole: Times,
) {
	const product = products.get(line.productId);
	const slot =
		product && line.slot ? slotOf(product, line.slot, slots) : undefined;
	const moment = line.travelDate ? momentIn(line.travelDate) : slot?.from;
	const date = Number.isFinite(moment) ? localTime(moment ?? 0) : undefined;
	const { created = whole.created, modified = whole.modified } = line;
	const notes = notesView(line.notes, created);
	return {
		booking_external_reference: line.externalReference ?? line.reference,
		booking_status: line.status,
		booking_version: line.version ?? 1,
		...(date && { booking_travel_date: date }),
		booking_language: line.language ?? "en",
		booking_pricing: pricing(line.total),
		...(notes && { booking_notes: notes }),
		booking_created: localTime(created),
		booking_modified: localTime(modified),
		...(line.confirmed !== undefined && {
			booking_confirmed: localTime(line.confirmed),
		}),
		...(line.cancelled !== undefined && {
			booking_cancelled: localTime(line.cancelled),
		}),
		product_id: line.productId,
		...(line.pickupPoint && {
			product_pickup_point_id: line.pickupPoint,
			product_pickup_point: pickupPointView(line.pickupPoint),
		}),
		...(slot && {
			product_availability_id: slot.id,
			product_availability_from_date_time: localTime(slot.from),
			product_availability_to_date_time: localTime(slot.to),
			product_availability_capacity_id: capacityOf(slot.product),
		}),
		...productOf(product),
	};
}

const productOf = (product: Product | undefined) => {
	const source = product && sourceOf(product);
	return {
		product_title: product?.title ?? "",
		product_supplier_id: product?.supplier.id ?? "",
		product_supplier_name: product?.supplier.name ?? "",
		product_market_admin_id: accounts.marketAdmin.id,
		product_market_admin_name: accounts.marketAdmin.name,
		...(source && {
			product_source_id: source.id,
			product_source_name: source.name,
		}),
		product_entry_notes: entryNotes,
		product_admission_type: product?.admission ?? "TIME_OPEN",
		product_currency_code: "EUR",
	};
};

/** Tickets of one type: what they are, how many, and what they cost. */
export function ticketsView(
	line: Line,
	typeId: string,
	count: number,
	product: Product | undefined,
) {
	const type = product?.types.find(({ id }) => id === typeId);
	const pax = (type?.pax ?? 1) * count;
	return {
		...(type
			? ticketTypeView(type)
			: { product_type: "CUSTOM", product_type_id: typeId }),
		product_type_count: count,
		product_type_pax: pax,
		product_type_capacity: pax,
		product_type_pricing: pricing(priceOn(type, dayOf(line)) * count),
	};
}
