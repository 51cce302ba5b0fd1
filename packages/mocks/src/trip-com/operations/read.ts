import { z } from "zod";
import { orderByIds } from "../booking/find-order.ts";
import { answer, Term, Total, UniqueIds } from "../contract/common.ts";
import { icodes } from "../credentials.ts";
import { ordered } from "../format.ts";
import { viewOf } from "../views.ts";
import { byNumber, operation, proxy, query } from "./operation.ts";

const Reservation = z.object({
	OrderStatus: z.enum([
		"Uncommitted",
		"Process",
		"Confirm",
		"Cancel",
		"Success",
	]),
	BillingInstructionCode: z.enum(["PP", "FG"]),
	CreateDateTime: z.string(),
	LastModifyDateTime: z.string(),
	RoomStays: z.array(z.unknown()),
	ResGuests: z.array(z.unknown()),
	ResGlobalInfo: z.object({
		TimeSpan: z.object({ Start: z.string(), End: z.string() }),
		CancelPenalties: z.array(Term),
		Total,
		HotelReservationIDs: z.array(z.unknown()),
	}),
	TPA_Extensions: z.object({
		OrderTags: z.object({ AllowCancel: z.enum(["T", "F"]) }),
	}),
});

export const read = operation({
	...proxy,
	id: "get-order",
	selector: icodes.read,
	title: "Read an order",
	says: "By its number (type 501), or after a timeout by your own (type 504). Trust OrderStatus here, never the one of the change feed.",
	story: "Manage",
	body: z.object({ UniqueID: UniqueIds }),
	answers: {
		200: {
			says: "The order.",
			schema: answer({ ReservationsList: z.array(Reservation) }),
		},
	},
	carries: { modified: "/ReservationsList/0/LastModifyDateTime" },
	examples: [
		{
			title: "By its number",
			query: query("read"),
			body: { UniqueID: byNumber },
			status: 200,
		},
		{
			title: "By your own number",
			query: query("read"),
			body: { UniqueID: [{ Type: "504", ID: "PART-1001" }] },
			status: 200,
			after: [
				{
					operation: "save-order",
					met: ({ orders }) =>
						Object.values(orders).some(
							({ partnerNumber }) => partnerNumber === "PART-1001",
						),
				},
			],
		},
		{
			title: "An unknown number",
			query: query("read"),
			body: { UniqueID: [{ Type: "501", ID: "1" }] },
			status: 200,
			refused: true,
		},
	],
	handle({ body, principal }, world) {
		const order = orderByIds(body.UniqueID, principal?.id ?? "", world);
		return {
			status: 200,
			body: {
				...ordered(world.now),
				ReservationsList: [viewOf(order, world)],
			},
		};
	},
});
