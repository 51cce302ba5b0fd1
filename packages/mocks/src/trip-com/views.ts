import { cancellable } from "./booking/cancelled.ts";
import { amount } from "./operations/operation.ts";
import type { Order } from "./state/tables.ts";
import type { TripWorld } from "./world.ts";

/** The numbers of an order, with their types. */
export function idsOf(order: Order) {
	return [
		{ Type: "501", ID: order.id },
		...(order.partnerNumber ? [{ Type: "504", ID: order.partnerNumber }] : []),
		...(order.confirmation ? [{ Type: "502", ID: order.confirmation }] : []),
	];
}

/** An order as it is read. */
export function viewOf(order: Order, world: TripWorld) {
	const room = world.tables.hotels
		.get(order.hotel)
		?.rooms.find(({ id }) => id === order.room);
	const over = Date.parse(`${order.end}T12:00:00Z`) < world.now;
	return {
		OrderStatus: order.status === "Confirm" && over ? "Success" : order.status,
		BillingInstructionCode: room?.prepaid ? "PP" : "FG",
		CreateDateTime: new Date(order.created).toISOString(),
		LastModifyDateTime: new Date(order.modified).toISOString(),
		ResGuests: order.guests,
		ResGlobalInfo: {
			TimeSpan: { Start: order.start, End: order.end },
			Total: { InclusiveAmount: amount(order.total), CurrencyCode: "USD" },
			HotelReservationIDs: idsOf(order).map(({ Type, ID }) => ({
				ResID_Type: Type,
				ResID_Value: ID,
				...(order.cancelReason && { CancelReason: order.cancelReason }),
			})),
		},
		TPA_Extensions: {
			OrderTags: { AllowCancel: cancellable(order, world) ? "T" : "F" },
		},
	};
}
