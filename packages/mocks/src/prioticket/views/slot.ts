import { created } from "../state/catalogue.ts";
import { localTime } from "../state/local-time.ts";
import type { Slot } from "../state/slots.ts";
import { capacityOf } from "./product.ts";

/** A time of a product with its places. */
export const slotView = (slot: Slot) => ({
	availability_id: slot.id,
	availability_capacity_id: capacityOf(slot.product),
	availability_active: slot.active,
	availability_product_id: slot.product.id,
	availability_admission_type: slot.product.slotAdmission,
	availability_duration: (slot.to - slot.from) / 1000,
	availability_from_date_time: localTime(slot.from),
	availability_to_date_time: localTime(slot.to),
	availability_spots: {
		availability_spots_total: slot.total,
		availability_spots_reserved: slot.reserved,
		availability_spots_booked: slot.booked,
		availability_spots_open: slot.open,
	},
	availability_created: localTime(created),
	availability_modified: localTime(slot.modified),
});
