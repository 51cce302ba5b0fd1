import { exampleOf, exampleRoot } from "../../siteminder-soap/envelope.ts";
import { carried } from "../carried.ts";
import {
	PaymentReadAnswer,
	PaymentReadRequest,
	type PaymentResult,
	PaymentResultAnswer,
	PaymentResultRequest,
} from "../contract/payments.ts";
import { deliverPayments, paymentElement } from "../delivery/payments.ts";
import { refuse } from "../refuse.ts";
import type { PmsXchangeWorld } from "../world.ts";
import {
	activeHotelOf,
	checkPms,
	checkSender,
	examplePath,
	examplePos,
	operation,
	readExamples,
	soap,
	success,
} from "./operation.ts";

const readMessage = (hotel: string) =>
	exampleOf(`<SM_HotelResPaymentReadRQ ${exampleRoot}>
  ${examplePos}
  <SelectionCriteria SelectionType="Undelivered"${hotel}/>
</SM_HotelResPaymentReadRQ>`);

const readAt = "/Envelope/Body/SM_HotelResPaymentReadRQ";

export const readPayments = operation({
	id: "read-payments",
	title: "Pull payments",
	says: "Payments of guests that the PMS has not confirmed yet; none gives Success alone. What is not confirmed is delivered four times.",
	story: "Get payments",
	...soap,
	confidence: "derived",
	selector: "SM_HotelResPaymentReadRQ",
	source: "payments",
	body: PaymentReadRequest,
	answers: {
		200: { says: "What waits, or errors.", schema: PaymentReadAnswer },
	},
	carries: {
		transaction_id:
			"/Envelope/Body/SM_HotelResPaymentReadRS/HotelResPaymentList/HotelResPayment/0/@TransactionID",
	},
	examples: [...readExamples(readMessage)],
	handle({ body, params }, world) {
		const rq = body.Envelope.Body.SM_HotelResPaymentReadRQ;
		checkSender(rq.POS, params.pmsCode, readAt);
		const code = rq.SelectionCriteria["@HotelCode"];
		if (code !== undefined)
			activeHotelOf(code, `${readAt}/SelectionCriteria/@HotelCode`, world);
		const found = deliverPayments(code, world).map(paymentElement);
		return success("SM_HotelResPaymentReadRS", rq["@EchoToken"], world, {
			...(found.length > 0 && {
				HotelResPaymentList: { HotelResPayment: found },
			}),
		});
	},
});

const resultMessage = (outcome: string, more = "") =>
	exampleOf(`<SM_HotelResPaymentResultRQ ${exampleRoot}>
  <HotelResPaymentResult HotelCode="${carried.hotel_code}" TransactionId="${carried.transaction_id}">
    <UniqueID Type="14" ID="${carried.reservation_id}"/>${more}
    ${outcome}
  </HotelResPaymentResult>
</SM_HotelResPaymentResultRQ>`);

const number = `
    <UniqueID Type="40" ID="PMS-PAY-1"/>`;
const failed = `<Errors><Error Type="3" Code="450">No such reservation</Error></Errors>`;

export const confirmPayments = operation({
	id: "confirm-payments",
	title: "Confirm payments",
	says: "Tells that the PMS booked the payments, with its own numbers, or why it could not; even then they are confirmed.",
	story: "Get payments",
	...soap,
	confidence: "derived",
	selector: "SM_HotelResPaymentResultRQ",
	source: "payments",
	body: PaymentResultRequest,
	answers: {
		200: { says: "Success, or errors.", schema: PaymentResultAnswer },
	},
	examples: [
		{
			title: "Booked",
			params: examplePath,
			body: resultMessage("<Success/>", number),
			status: 200,
		},
		{
			title: "Not booked",
			params: examplePath,
			body: resultMessage(failed),
			status: 200,
		},
		{
			title: "Booked, without the PMS's number",
			params: examplePath,
			body: resultMessage("<Success/>"),
			status: 200,
			refused: true,
		},
		{
			title: "Success and errors at once",
			params: examplePath,
			body: resultMessage(`<Success/>${failed}`, number),
			status: 200,
			refused: true,
		},
		{
			title: "An unknown payment",
			params: examplePath,
			body: resultMessage("<Success/>", number).replace(
				carried.transaction_id,
				"fake-pay-999999",
			),
			status: 200,
			refused: true,
		},
	],
	handle({ body, params }, world) {
		checkPms(params.pmsCode);
		const rq = body.Envelope.Body.SM_HotelResPaymentResultRQ;
		for (const [index, each] of rq.HotelResPaymentResult.entries())
			settle(
				each,
				`/Envelope/Body/SM_HotelResPaymentResultRQ/HotelResPaymentResult[${index + 1}]`,
				world,
			);
		return success("SM_HotelResPaymentResultRS", rq["@EchoToken"], world);
	},
});

function settle(
	{ Success, Errors, UniqueID, ...attributes }: PaymentResult,
	at: string,
	{ tables }: PmsXchangeWorld,
): void {
	if ((Success === undefined) === (Errors === undefined))
		throw refuse("one-outcome", {
			code: "10",
			pointer: at,
			fact: Success
				? "The result has Success and Errors."
				: "The result has neither Success nor Errors.",
			fix: { by: "you", says: "Keep one of Success and Errors." },
		});
	const { "@TransactionId": id, "@HotelCode": hotel } = attributes;
	const found = tables.payments.get(id);
	if (found?.hotel !== hotel || found.deliveries === 0)
		throw refuse("payment", {
			code: "3 245",
			pointer: `${at}/@TransactionId`,
			fact: `${hotel} was sent no payment ${id}.`,
			fix: carried.transaction_id,
		});
	if (Success && !UniqueID.some((each) => each["@Type"] === "40"))
		throw refuse("payment-number", {
			code: "10 321",
			pointer: `${at}/UniqueID`,
			fact: "The result has no UniqueID of type 40.",
			fix: {
				by: "you",
				says: "Add the number that your system gave the payment: UniqueID of type 40.",
			},
		});
	tables.payments.set(id, {
		...found,
		state: Success ? "confirmed" : "refused by the PMS",
	});
}
