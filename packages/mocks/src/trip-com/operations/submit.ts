import { z } from "zod";
import { orderOf } from "../booking/find-order.ts";
import { carried } from "../carried.ts";
import { answer } from "../contract/common.ts";
import { SubmitRequest } from "../contract/order.ts";
import { icodes } from "../credentials.ts";
import { ordered } from "../format.ts";
import { refuse } from "../refuse.ts";
import { amount, operation, orderIn, proxy, query } from "./operation.ts";

export const submit = operation({
	...proxy,
	id: "submit-order",
	selector: icodes.submit,
	title: "Submit (pay)",
	says: "Pays a saved order, which the hotel then confirms. The amount and the currency must be those that were saved.",
	story: "Book",
	body: SubmitRequest,
	after: [orderIn("Uncommitted")],
	answers: {
		200: {
			says: "Accepted; the order is being confirmed.",
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
				fix: { by: "state", says: "Save another order." },
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
				...ordered(world.now),
				Success: {},
				ReservationPayment: { ReservationID: { Type: "501", ID: order.id } },
			},
		};
	},
});

function payment(sum: number) {
	return {
		ReservationPayment: {
			ReservationID: { Type: "501", ID: carried.order_id },
			PaymentDetail: [{ PaymentAmount: { Amount: sum, CurrencyCode: "USD" } }],
		},
	};
}
