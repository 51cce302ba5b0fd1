import { z } from "zod";
import { checkedNights, hotelOf } from "../booking/stay.ts";
import { carried } from "../carried.ts";
import { answer, idOf, Term, Total } from "../contract/common.ts";
import { SaveRequest } from "../contract/order.ts";
import { credentials, icodes } from "../credentials.ts";
import { ordered } from "../format.ts";
import { refuse } from "../refuse.ts";
import { leftOf, takeRooms, totalOf } from "../state/rooms.ts";
import type { Order } from "../state/tables.ts";
import {
	depositsView,
	penaltiesView,
	roomOfOrder,
	totalView,
} from "../views.ts";
import type { TripWorld } from "../world.ts";
import { roomOf } from "./check.ts";
import { amount, operation, proxy, query } from "./operation.ts";

const at = "/HotelReservations/HotelReservation";

export const save = operation({
	...proxy,
	id: "save-order",
	selector: icodes.save,
	title: "Save an order",
	says: "Makes an order that is not paid yet (Uncommitted). It becomes a booking only when it is submitted.",
	story: "Book",
	body: SaveRequest,
	answers: {
		200: {
			says: "The order's number, type 501.",
			schema: answer({
				HotelReservations: z.object({
					HotelReservation: z.object({
						ResGlobalInfo: z.object({
							HotelReservationIDs: z.array(
								z.object({ ResID_Type: z.string(), ResID_Value: z.string() }),
							),
							Total,
							DepositPayments: z.array(Term),
							CancelPenalties: z.array(Term),
						}),
						CreateDateTime: z.string(),
						ResStatus: z.literal("S"),
						IsInstantConfirm: z.boolean(),
					}),
				}),
			}),
		},
	},
	carries: {
		order_id:
			"/HotelReservations/HotelReservation/ResGlobalInfo/HotelReservationIDs/0/ResID_Value",
	},
	examples: [
		{
			title: "The room that was checked",
			query: query("save"),
			body: reservation("PART-1001", carried.hotel_id, carried.room_id, 120.5),
			status: 200,
		},
		{
			title: "A price that is not the checked one",
			query: query("save"),
			body: reservation("PART-1002", carried.hotel_id, carried.room_id, 99),
			status: 200,
			refused: true,
		},
	],
	handle({ body, principal }, world) {
		const owner = principal?.id ?? "";
		const { HotelReservation: wanted } = body.HotelReservations;
		checkIdentity(body.UniqueID, world);
		const partnerNumber = idOf(body.UniqueID, "504");
		const before =
			partnerNumber === undefined
				? undefined
				: [...world.tables.orders.values()].find(
						(order) =>
							order.owner === owner && order.partnerNumber === partnerNumber,
					);
		if (before && world.setting("repeated-number") === "same-order")
			return saved(before, true, world);
		if (before)
			throw refuse("partner-number", {
				code: "409001",
				pointer: "/UniqueID",
				fact: `${partnerNumber} is the order ${before.id} already.`,
				fix: { says: "Look it up by type 504, or choose a new number." },
			});
		const { RoomStay: stay } = wanted.RoomStays;
		const hotel = hotelOf(
			stay.BasicPropertyInfo.HotelCode,
			`${at}/RoomStays/RoomStay/BasicPropertyInfo/HotelCode`,
			world,
		);
		const room = roomOf(
			hotel,
			stay.RatePlans.RatePlan.RoomID,
			`${at}/RoomStays/RoomStay/RatePlans/RatePlan/RoomID`,
		);
		const { TimeSpan: span, Total: given } = wanted.ResGlobalInfo;
		const nights = checkedNights(
			span.Start,
			span.End,
			`${at}/ResGlobalInfo/TimeSpan/End`,
			world,
		);
		const units = stay.RoomTypes.RoomType.NumberOfUnits;
		const left = leftOf(room, nights, world);
		if (left < units)
			throw refuse("available", {
				code: "365",
				pointer: `${at}/RoomStays/RoomStay/RoomTypes/RoomType/NumberOfUnits`,
				fact: `${units} rooms are asked for, and ${left} are left.`,
				fix:
					left > 0
						? { says: `Ask for ${left}.`, value: left }
						: { by: "you", says: "Choose another room or other days." },
			});
		const total = totalOf(room, nights, units, world);
		if (
			Math.round(given.InclusiveAmount * 100) !== total ||
			given.CurrencyCode !== "USD"
		)
			throw refuse("price", {
				code: "409002",
				pointer: `${at}/ResGlobalInfo/Total/InclusiveAmount`,
				fact: `The total is ${given.InclusiveAmount} ${given.CurrencyCode}; the stay costs ${amount(total)} USD.`,
				fix: { says: `Send ${amount(total)}.`, value: amount(total) },
			});
		const order: Order = {
			id: String(3_100_000_000 + world.next("orders")),
			owner,
			...(partnerNumber !== undefined && { partnerNumber }),
			hotel: hotel.id,
			room: room.id,
			units,
			start: span.Start,
			end: span.End,
			guests: wanted.ResGuests.ResGuest.Profiles.Customer.PersonName,
			total,
			status: "Uncommitted",
			created: world.now,
			modified: world.now,
		};
		takeRooms(room.id, nights, units, world);
		world.tables.orders.set(order.id, order);
		world.schedule({
			at: world.now + 30 * 60_000,
			kind: "lapse",
			id: order.id,
		});
		return saved(order, room.instant, world);
	},
});

function saved(order: Order, instant: boolean, world: TripWorld) {
	return {
		status: 200,
		body: {
			...ordered(world.now),
			HotelReservations: {
				HotelReservation: {
					ResGlobalInfo: {
						HotelReservationIDs: [{ ResID_Type: "501", ResID_Value: order.id }],
						Total: totalView(order.total),
						DepositPayments: depositsView(
							roomOfOrder(order, world) ?? { prepaid: false },
							order.start,
							order.total,
							order.created,
							" ",
						),
						CancelPenalties: penaltiesView(order, world),
					},
					CreateDateTime: new Date(order.created).toISOString(),
					ResStatus: "S",
					IsInstantConfirm: instant,
				},
			},
		},
	};
}

/** The fourth part of the credentials inside a message, where the switch asks for it there. */
export function checkIdentity(
	ids: Parameters<typeof idOf>[0],
	world: TripWorld,
): void {
	if (world.setting("extra-identity") === "uuid") return;
	const { uuid } = credentials[0]?.values ?? {};
	if (idOf(ids, "1") === uuid) return;
	throw refuse("identity", {
		code: "401001",
		pointer: "/UniqueID",
		fact: "UniqueID has no type 1 with the extra identity number.",
		fix: {
			says: "Add it.",
			value: [
				...ids.filter(({ Type }) => Type !== "1"),
				{ Type: "1", ID: uuid },
			],
		},
	});
}

function reservation(
	number: string,
	hotel: string,
	room: string,
	total: number,
) {
	return {
		UniqueID: [
			{ Type: "28", ID: carried.aid },
			{ Type: "503", ID: carried.sid },
			{ Type: "1", ID: carried.uuid },
			{ Type: "504", ID: number },
		],
		HotelReservations: {
			HotelReservation: {
				RoomStays: {
					RoomStay: {
						RoomTypes: { RoomType: { NumberOfUnits: 1 } },
						RatePlans: {
							RatePlan: {
								RoomID: room,
								RatePlanCategory: "501",
								PrepaidIndicator: true,
							},
						},
						BasicPropertyInfo: { HotelCode: hotel },
					},
				},
				ResGuests: {
					ResGuest: {
						Profiles: {
							Customer: {
								PersonName: [{ Name: "Test Guest" }],
								ContactPerson: {
									Email: "guest@example.test",
									ContactType: "email",
								},
							},
						},
					},
				},
				ResGlobalInfo: {
					TimeSpan: { Start: carried.next_week, End: carried.in_eight_days },
					Total: { InclusiveAmount: total, CurrencyCode: "USD" },
				},
			},
		},
		Version: "1",
		PrimaryLangID: "en",
	};
}
