import {
	atMost,
	demanded,
	element,
	maybe,
	one,
	some,
	undescribed,
} from "@slipway/sandbox/xml/contract";
import { z } from "zod";
import { rootAttributes } from "../../siteminder-soap/demands.ts";
import { answerOf, requestOf } from "../../siteminder-soap/envelope.ts";
import { uniqueId } from "../../siteminder-soap/ota/pos.ts";
import { line } from "../../siteminder-soap/ota/types.ts";
import { carried } from "../carried.ts";
import { hotelCode, pos } from "./common.ts";

/* The schemas of these messages are not public, their namespace is not told: they are read in the namespace of the others. */

/** Asks for payments that were not confirmed yet, of one hotel or of all. */
export const PaymentReadRequest = requestOf(
	"SM_HotelResPaymentReadRQ",
	element({
		more: true,
		attributes: rootAttributes,
		children: {
			POS: pos("22"),
			SelectionCriteria: one(
				element({
					more: true,
					attributes: {
						SelectionType: demanded(
							z.literal("Undelivered").meta({
								description: "SelectionType is Undelivered.",
								examples: ["Undelivered"],
							}),
						),
						HotelCode: hotelCode,
					},
				}),
			),
		},
	}),
);

const result = element({
	more: true,
	attributes: {
		HotelCode: demanded(hotelCode),
		TransactionId: demanded(
			line.meta({
				description: "TransactionId is the TransactionID that was delivered.",
				examples: [carried.transaction_id],
			}),
		),
	},
	children: {
		UniqueID: atMost(3, some(uniqueId)),
		Success: maybe(undescribed),
		Errors: maybe(undescribed),
	},
});

/** Tells what the PMS made of payments. */
export const PaymentResultRequest = requestOf(
	"SM_HotelResPaymentResultRQ",
	element({
		more: true,
		attributes: rootAttributes,
		children: { HotelResPaymentResult: some(result) },
	}),
);

/** What the PMS made of one payment. */
export type PaymentResult = z.output<typeof result>;

/** Payments that were not confirmed; nothing but Success when there is none. */
export const PaymentReadAnswer = answerOf("SM_HotelResPaymentReadRS", {
	HotelResPaymentList: z
		.object({
			HotelResPayment: z.array(
				z.object({
					"@TransactionID": z.string(),
					"@HotelCode": z.string(),
					"@CreateDateTime": z.string(),
					UniqueID: z.array(
						z.object({ "@Type": z.string(), "@ID": z.string() }),
					),
					PaymentInfo: z.object({
						"@PaymentTransactionTypeCode": z.enum(["charge", "refund"]),
						"@PaymentType": z.string(),
					}),
					PaymentCard: z.object({ "@CardCode": z.string() }),
					PaymentAmount: z.object({
						"@Amount": z.string(),
						"@CurrencyCode": z.string(),
					}),
				}),
			),
		})
		.optional(),
});
export const PaymentResultAnswer = answerOf("SM_HotelResPaymentResultRS");
