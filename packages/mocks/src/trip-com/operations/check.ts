import { z } from "zod";
import { checkedNights, hotelOf } from "../booking/stay.ts";
import { penaltiesOf } from "../booking/terms.ts";
import { carried } from "../carried.ts";
import { answer, Term, Total } from "../contract/common.ts";
import { CheckRequest } from "../contract/order.ts";
import { icodes } from "../credentials.ts";
import { ordered } from "../format.ts";
import { refuse } from "../refuse.ts";
import { leftOf, totalOf } from "../state/rooms.ts";
import type { Hotel, Room } from "../state/tables.ts";
import { depositsView, penaltyView, totalView } from "../views.ts";
import { operation, proxy, query } from "./operation.ts";

export const check = operation({
	...proxy,
	id: "check-availability",
	selector: icodes.check,
	title: "Check availability",
	says: "Whether a room can be booked now, and for how much in all. Compare the total, the deposit and the cancellation terms with what your guest was shown.",
	story: "Check",
	body: CheckRequest,
	answers: {
		200: {
			says: "Available or not, with the total.",
			schema: answer({
				RoomStays: z.object({
					RoomStay: z.object({
						AvailabilityStatus: z.enum(["AvailableForSale", "NoAvailable"]),
						Total: Total.optional(),
						RatePlans: z.unknown().optional(),
						RoomRates: z.unknown().optional(),
						DepositPayments: z.array(Term).optional(),
						CancelPenalties: z.object({ CancelPenalty: Term }).optional(),
					}),
				}),
			}),
		},
	},
	carries: { total: "/RoomStays/RoomStay/Total/InclusiveAmount" },
	examples: [
		{
			title: "The room of the quote",
			query: query("check"),
			body: criterion(carried.room_id, 1),
			status: 200,
		},
		{
			title: "More rooms than there are",
			query: query("check"),
			body: criterion(carried.room_id, 9),
			status: 200,
		},
		{
			title: "A room of another hotel",
			query: query("check"),
			body: criterion("90031", 1),
			status: 200,
			refused: true,
		},
	],
	handle({ body }, world) {
		const { Criterion } =
			body.AvailRequestSegments.AvailRequestSegment.HotelSearchCriteria;
		const at =
			"/AvailRequestSegments/AvailRequestSegment/HotelSearchCriteria/Criterion";
		const hotel = hotelOf(
			Criterion.HotelRef.HotelCode,
			`${at}/HotelRef/HotelCode`,
			world,
		);
		const room = roomOf(
			hotel,
			Criterion.RatePlanCandidates.RatePlanCandidate.RoomID,
			`${at}/RatePlanCandidates/RatePlanCandidate/RoomID`,
		);
		const nights = checkedNights(
			Criterion.StayDateRange.Start,
			Criterion.StayDateRange.End,
			`${at}/StayDateRange/End`,
			world,
		);
		const units = Criterion.RoomStayCandidates.RoomStayCandidate.Quantity;
		const left = leftOf(room, nights, world);
		const total = totalOf(room, nights, units, world);
		const { Start } = Criterion.StayDateRange;
		const last = penaltiesOf(room, Start, total, world.now).at(-1);
		return {
			status: 200,
			body: {
				...ordered(world.now),
				RoomStays: {
					RoomStay:
						left < units
							? { AvailabilityStatus: "NoAvailable" }
							: {
									AvailabilityStatus: "AvailableForSale",
									RatePlans: {
										RatePlan: {
											RatePlanCode: room.ratePlan,
											RoomID: room.id,
											RoomName: room.name,
											PrepaidIndicator: room.prepaid,
											AvailableQuantity: String(left),
											IsInstantConfirm: room.instant,
											MinQtyPerOrder: "1",
										},
									},
									RoomRates: {
										RoomRate: {
											Rates: nights.map((night) => ({
												Base: totalView(
													Math.round(total / nights.length / units),
												),
												EffectiveDate: night,
												ExpireDate: night,
											})),
											RoomTypeCode: room.id,
										},
									},
									Total: totalView(total),
									DepositPayments: depositsView(room, Start, total, world.now),
									...(last && {
										CancelPenalties: { CancelPenalty: penaltyView(last) },
									}),
								},
				},
			},
		};
	},
});

function criterion(room: string, quantity: number) {
	return {
		AvailRequestSegments: {
			AvailRequestSegment: {
				HotelSearchCriteria: {
					Criterion: {
						HotelRef: { HotelCode: carried.hotel_id },
						StayDateRange: {
							Start: carried.next_week,
							End: carried.in_eight_days,
						},
						RatePlanCandidates: {
							RatePlanCandidate: { RoomID: room, PrepaidIndicator: true },
						},
						RoomStayCandidates: {
							RoomStayCandidate: {
								Quantity: quantity,
								GuestCounts: { GuestCount: { Count: 2 } },
							},
						},
					},
				},
			},
		},
		Version: "1",
		PrimaryLangID: "en",
	};
}

/** A room of a hotel. Throws a Refusal when the hotel has none of that id. */
export function roomOf(hotel: Hotel, id: string, pointer: string): Room {
	const room = hotel.rooms.find((each) => each.id === id);
	if (room) return room;
	throw refuse("room", {
		code: "404002",
		pointer,
		fact: `${hotel.name} has no room “${id}”.`,
		fix: { says: "Take a RoomID of the quote.", value: hotel.rooms[0]?.id },
	});
}
