import { cancellable } from "./booking/cancelled.ts";
import { type Penalty, penaltiesOf } from "./booking/terms.ts";
import { amount } from "./operations/operation.ts";
import type { Order, Room } from "./state/tables.ts";
import type { TripWorld } from "./world.ts";

/** 501 is a prepaid rate, 16 one that is paid at the hotel. */
export const categoryOf = (room: Pick<Room, "prepaid"> | undefined): string =>
	room?.prepaid ? "501" : "16";

/** The numbers of an order, with their types. */
export function idsOf(order: Order) {
	return [
		{ Type: "501", ID: order.id },
		...(order.partnerNumber ? [{ Type: "504", ID: order.partnerNumber }] : []),
		...(order.confirmation ? [{ Type: "502", ID: order.confirmation }] : []),
	];
}

/** Time stamps of orders, as `2027-03-01T10:00:00`; where a list has them, with a blank. */
const stamp = (time: number, between = "T"): string =>
	new Date(time).toISOString().slice(0, 19).replace("T", between);

const dollars = (minor: number) => ({
	Amount: amount(minor),
	CurrencyCode: "USD",
});

/** An amount as totals have it: with tax, because what it is without is not told. */
export const totalView = (minor: number) => ({
	ExclusiveAmount: 0,
	InclusiveAmount: amount(minor),
	CurrencyCode: "USD",
});

/** What cancelling costs, as orders show it. */
export const penaltyView = (
	{ amount: minor, from, to }: Penalty,
	between?: string,
) => ({
	AmountPercent: dollars(minor),
	Start: stamp(from, between),
	End: stamp(to, between),
});

/** What is paid beforehand: everything, or nothing where the guest pays at the hotel. */
export const depositsView = (
	{ prepaid }: Pick<Room, "prepaid">,
	start: string,
	minor: number,
	now: number,
	between?: string,
) =>
	prepaid
		? [
				{
					AmountPercent: dollars(minor),
					Start: stamp(now, between),
					End: stamp(Date.parse(`${start}T00:00:00Z`), between),
				},
			]
		: [];

/** The room of an order. */
export const roomOfOrder = (
	{ hotel, room }: Order,
	{ tables }: TripWorld,
): Room | undefined =>
	tables.hotels.get(hotel)?.rooms.find(({ id }) => id === room);

/** What cancelling an order costs, as lists show it. */
export const penaltiesView = (order: Order, world: TripWorld) => {
	const { start, total, created } = order;
	return penaltiesOf(
		roomOfOrder(order, world) ?? {},
		start,
		total,
		created,
	).map((each) => penaltyView(each, " "));
};

/** An order as it is read. */
export function viewOf(order: Order, world: TripWorld) {
	const room = roomOfOrder(order, world);
	const over = Date.parse(`${order.end}T12:00:00Z`) < world.now;
	return {
		OrderStatus: order.status === "Confirm" && over ? "Success" : order.status,
		BillingInstructionCode: room?.prepaid ? "PP" : "FG",
		CreateDateTime: new Date(order.created).toISOString(),
		LastModifyDateTime: new Date(order.modified).toISOString(),
		ResGuests: order.guests,
		RoomStays: [
			{
				RoomTypes: { RoomType: { NumberOfUnits: String(order.units) } },
				RatePlans: {
					RatePlan: {
						RoomID: order.room,
						RatePlanCategory: categoryOf(room),
						PrepaidIndicator: room?.prepaid ?? false,
					},
				},
				BasicPropertyInfo: { HotelCode: order.hotel },
			},
		],
		ResGlobalInfo: {
			TimeSpan: { Start: order.start, End: order.end },
			CancelPenalties: penaltiesView(order, world),
			Total: totalView(order.total),
			HotelReservationIDs: idsOf(order).map(({ Type, ID }) => ({
				ResID_Type: Type,
				ResID_Value: ID,
				...(order.cancelReason && { CancelReason: order.cancelReason }),
				...(order.status === "Cancel" && {
					CancellationDate: stamp(order.modified),
				}),
			})),
		},
		TPA_Extensions: {
			OrderTags: { AllowCancel: cancellable(order, world) ? "T" : "F" },
		},
	};
}
