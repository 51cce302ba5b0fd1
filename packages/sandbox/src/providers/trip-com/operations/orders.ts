import { z } from "zod";
import { answer, idOf, UniqueIds } from "../contract/common.ts";
import { SubmitRequest } from "../contract/order.ts";
import { icodes } from "../credentials.ts";
import { acknowledged } from "../format.ts";
import { refuse } from "../refuse.ts";
import { nightsOf, takeRooms } from "../state/rooms.ts";
import type { Order } from "../state/tables.ts";
import {
	amount,
	operation,
	proxy,
	query,
	type TripWorld,
} from "./operation.ts";

const byNumber = [
	{ Type: "28", ID: "{{aid}}" },
	{ Type: "503", ID: "{{sid}}" },
	{ Type: "1", ID: "{{uuid}}" },
	{ Type: "501", ID: "{{order_id}}" },
];

export const submit = operation({
	...proxy,
	id: "submit-order",
	selector: icodes.submit,
	title: "Submit (pay)",
	says: "Pays a saved order, which the hotel then confirms. The amount and the currency must be those that were saved.",
	story: "Book",
	body: SubmitRequest,
	answers: {
		200: {
			says: "Taken in; the order is being confirmed.",
			schema: answer({
				Success: z.object({}),
				ReservationPayment: z.object({
					ReservationID: z.object({ Type: z.string(), ID: z.string() }),
				}),
			}),
		},
	},
	examples: [
		{
			title: "The saved order",
			query: query("submit"),
			body: payment(120.5),
			status: 200,
		},
		{
			title: "Too little",
			query: query("submit"),
			body: payment(100),
			status: 200,
			refused: true,
		},
	],
	handle({ body: { ReservationPayment: paid }, principal }, world) {
		const order = orderOf(
			(each) => each.id === paid.ReservationID.ID,
			paid.ReservationID.ID,
			"/ReservationPayment/ReservationID/ID",
			principal?.id ?? "",
			world,
		);
		if (order.status !== "Uncommitted")
			throw refuse("submitted", {
				code: "409003",
				pointer: "/ReservationPayment/ReservationID/ID",
				fact: `${order.id} is ${order.status}.`,
			});
		const sum = paid.PaymentDetail.reduce(
			(total, { PaymentAmount }) =>
				total + Math.round(PaymentAmount.Amount * 100),
			0,
		);
		const foreign = paid.PaymentDetail.find(
			({ PaymentAmount }) => PaymentAmount.CurrencyCode !== "USD",
		);
		if (sum !== order.total || foreign)
			throw refuse("payment", {
				code: "409004",
				pointer: "/ReservationPayment/PaymentDetail/0/PaymentAmount/Amount",
				fact: `${amount(sum)} ${foreign?.PaymentAmount.CurrencyCode ?? "USD"} is paid; the order costs ${amount(order.total)} USD.`,
				fix: {
					says: `Pay ${amount(order.total)}.`,
					value: amount(order.total),
				},
			});
		world.tables.orders.set(order.id, {
			...order,
			status: "Process",
			modified: world.now,
		});
		world.schedule({
			at: world.now + 120_000,
			kind: world.struck("hotel-declines") ? "decline" : "confirm",
			id: order.id,
		});
		return {
			status: 200,
			body: {
				...acknowledged(world.now),
				Errors: [],
				Success: {},
				ReservationPayment: { ReservationID: { Type: "501", ID: order.id } },
			},
		};
	},
});

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
	ResGuests: z.array(z.unknown()),
	ResGlobalInfo: z.object({
		TimeSpan: z.object({ Start: z.string(), End: z.string() }),
		Total: z.object({ InclusiveAmount: z.number(), CurrencyCode: z.string() }),
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
		},
		{
			title: "A number that nobody knows",
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
				...acknowledged(world.now),
				ReservationsList: [viewOf(order, world)],
			},
		};
	},
});

export const changes = operation({
	...proxy,
	id: "list-changes",
	selector: icodes.changes,
	title: "Status changes",
	says: "Orders that changed in a window of at most ten minutes. Poll it; nobody calls you.",
	story: "Manage",
	body: z.object({
		HotelReservations: z
			.array(
				z.object({
					LastModifyDateTime: z.iso
						.datetime({ offset: true, local: true })
						.meta({ examples: ["2027-03-01T10:00:00"] }),
					EndModifyDateTime: z.iso
						.datetime({ offset: true, local: true })
						.optional(),
				}),
			)
			.length(1),
	}),
	answers: {
		200: {
			says: "Numbers of orders; read each of them.",
			schema: answer({
				HotelReservations: z.array(z.object({ UniqueID: UniqueIds })),
			}),
		},
	},
	examples: [
		{
			title: "Since this morning, which is too long",
			query: query("changes"),
			body: {
				HotelReservations: [{ LastModifyDateTime: "{{today}}T00:00:00" }],
			},
			status: 200,
			refused: true,
		},
	],
	handle({ body, principal }, world) {
		const [window] = body.HotelReservations;
		const utc = (text: string) =>
			Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
		const from = utc(window?.LastModifyDateTime ?? "");
		const to = window?.EndModifyDateTime
			? utc(window.EndModifyDateTime)
			: world.now;
		if (to < from || to - from > 600_000 || world.now - from > 86_400_000)
			throw refuse("window", {
				code: "1001",
				pointer: "/HotelReservations/0/LastModifyDateTime",
				fact: `The window is ${Math.round((to - from) / 60_000)} minutes long and begins ${Math.round((world.now - from) / 60_000)} minutes ago.`,
				fix: {
					says: "Begin ten minutes ago.",
					value: new Date(world.now - 599_000).toISOString().slice(0, 19),
				},
			});
		return {
			status: 200,
			body: {
				...acknowledged(world.now),
				HotelReservations: [...world.tables.orders.values()]
					.filter(
						({ owner, modified }) =>
							owner === principal?.id && modified >= from && modified <= to,
					)
					.map((order) => ({ UniqueID: idsOf(order) })),
			},
		};
	},
});

export const cancel = operation({
	...proxy,
	id: "cancel-order",
	selector: icodes.cancel,
	title: "Cancel",
	says: "Free while the order is being confirmed; once confirmed only as long as its policy allows. Success in the answer means done.",
	story: "Cancel",
	body: z.object({
		UniqueID: UniqueIds,
		Reasons: z
			.object({ Reason: z.object({ Type: z.string().max(10) }) })
			.optional(),
	}),
	answers: {
		200: { says: "Done.", schema: answer({ Success: z.object({}) }) },
	},
	examples: [
		{
			title: "The last one",
			query: query("cancel"),
			body: { UniqueID: byNumber, Reasons: { Reason: { Type: "501" } } },
			status: 200,
		},
	],
	handle({ body, principal }, world) {
		const order = orderByIds(body.UniqueID, principal?.id ?? "", world);
		if (!cancellable(order, world))
			throw refuse("cancellable", {
				code: "409005",
				pointer: "/UniqueID",
				fact: `${order.id} is ${order.status} and can no longer be cancelled here.`,
			});
		cancelled(order, body.Reasons?.Reason.Type ?? "", world.now, world);
		return {
			status: 200,
			body: { ...acknowledged(world.now), Errors: [], Success: {} },
		};
	},
});

function payment(sum: number) {
	return {
		ReservationPayment: {
			ReservationID: { Type: "501", ID: "{{order_id}}" },
			PaymentDetail: [{ PaymentAmount: { Amount: sum, CurrencyCode: "USD" } }],
		},
	};
}

/** Cancels an order and gives its rooms back. */
export function cancelled(
	order: Order,
	reason: string,
	at: number,
	world: TripWorld,
): void {
	takeRooms(order.room, nightsOf(order.start, order.end), -order.units, world);
	world.tables.orders.set(order.id, {
		...order,
		status: "Cancel",
		...(reason && { cancelReason: reason }),
		modified: at,
	});
}

function cancellable(order: Order, { tables, now }: TripWorld): boolean {
	if (order.status === "Process" || order.status === "Uncommitted") return true;
	if (order.status !== "Confirm") return false;
	const room = tables.hotels
		.get(order.hotel)
		?.rooms.find(({ id }) => id === order.room);
	if (room?.freeUntil === undefined) return false;
	return (
		now < Date.parse(`${order.start}T00:00:00Z`) - room.freeUntil * 86_400_000
	);
}

function orderByIds(
	ids: z.output<typeof UniqueIds>,
	owner: string,
	world: TripWorld,
): Order {
	const number = idOf(ids, "501");
	const own = idOf(ids, "504");
	return orderOf(
		(order) => (number ? order.id === number : order.partnerNumber === own),
		number ?? own ?? "",
		"/UniqueID",
		owner,
		world,
	);
}

function orderOf(
	is: (order: Order) => boolean,
	given: string,
	pointer: string,
	owner: string,
	{ tables }: TripWorld,
): Order {
	const found = [...tables.orders.values()].find(
		(order) => order.owner === owner && is(order),
	);
	if (found) return found;
	throw refuse("order", {
		code: "404003",
		pointer,
		fact: given
			? `There is no order “${given}”.`
			: "UniqueID has neither type 501 nor type 504.",
		fix: { says: "Name an order that you saved." },
	});
}

function idsOf(order: Order) {
	return [
		{ Type: "501", ID: order.id },
		...(order.partnerNumber ? [{ Type: "504", ID: order.partnerNumber }] : []),
		...(order.confirmation ? [{ Type: "502", ID: order.confirmation }] : []),
	];
}

function viewOf(order: Order, world: TripWorld) {
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
