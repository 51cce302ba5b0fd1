import {
	atMost,
	demanded,
	demandedChild,
	element,
	flag,
	maybe,
	narrowed,
	several,
	some,
	text,
	whole,
} from "@slipway/sandbox/xml/contract";
import { z } from "zod";
import { plainDate, rootAttributes } from "../../siteminder-soap/demands.ts";
import { requestOf } from "../../siteminder-soap/envelope.ts";
import {
	ages,
	hotel,
	inCurrency,
	span,
	sum,
	weekdays,
} from "../../siteminder-soap/ota/attributes.ts";
import {
	controlAttributes,
	controlChildren,
} from "../../siteminder-soap/ota/availability.ts";
import { taxes, totalAttributes } from "../../siteminder-soap/ota/money.ts";
import { open } from "../../siteminder-soap/ota/open.ts";
import { paragraph } from "../../siteminder-soap/ota/paragraph.ts";
import { uniqueId } from "../../siteminder-soap/ota/pos.ts";
import {
	amount,
	code,
	currency,
	dayOfWeek,
	determination,
	money,
	name,
	percentage,
	positive,
	timeUnit,
	word,
} from "../../siteminder-soap/ota/types.ts";
import { hotelCode, pos } from "./common.ts";

const guestAmount = element({
	attributes: {
		...totalAttributes,
		AmountAfterTax: demanded(
			narrowed(
				money,
				z
					.string()
					.regex(/^\d{1,8}(\.\d{1,3})?$/, {
						message: "Expected a decimal number",
						abort: true,
					})
					.refine((value) => Number(value) > 0, "Expected more than 0")
					.meta({
						description: "AmountAfterTax is a positive decimal number.",
						examples: ["120.00"],
					}),
			),
		),
		Code: word,
		NumberOfGuests: narrowed(
			amount,
			z
				.string()
				.regex(/^\d{1,2}$/)
				.transform(Number)
				.pipe(z.int().min(1).max(99))
				.meta({ description: "A number of guests.", examples: ["2"] }),
		),
		...ages,
	},
	children: {
		Taxes: maybe(taxes),
		NumberOfGuestsDescription: several(paragraph, 9),
	},
});

const additionalGuestAmount = element({
	attributes: {
		TaxInclusive: flag,
		MaxAdditionalGuests: amount,
		...ages,
		Type: determination,
		Code: code,
		Percent: percentage,
		...sum,
	},
	children: {
		Taxes: maybe(taxes),
		AddlGuestAmtDescription: several(paragraph, 9),
	},
});

const Rate = element({
	attributes: {
		NumberOfUnits: whole(),
		RateTimeUnit: timeUnit,
		UnitMultiplier: amount,
		MinGuestApplicable: amount,
		MaxGuestApplicable: amount,
		...ages,
		MinLOS: text(1, 16),
		MaxLOS: text(1, 16),
		StayOverDate: dayOfWeek,
		...span,
		Start: plainDate,
		End: plainDate,
		...weekdays,
		...inCurrency,
		CurrencyCode: narrowed(
			currency,
			z
				.string()
				.regex(/^[A-Z]{3}$/)
				.meta({ description: "A currency of ISO 4217.", examples: ["EUR"] }),
		),
		RateTier: name,
		RateChangeIndicator: flag,
	},
	children: {
		BaseByGuestAmts: demandedChild(
			maybe(
				element({
					children: { BaseByGuestAmt: atMost(99, some(guestAmount)) },
				}),
			),
		),
		AdditionalGuestAmounts: maybe(
			element({
				children: { AdditionalGuestAmount: some(additionalGuestAmount) },
			}),
		),
		...open("Fees", "GuaranteePolicies", "CancelPolicies", "PaymentPolicies"),
		RateDescription: maybe(paragraph),
		UniqueID: several(uniqueId, 1),
		...open("MealsIncluded", "AdditionalCharges"),
	},
});

const RateAmountMessage = element({
	attributes: { LocatorID: positive },
	children: {
		StatusApplicationControl: demandedChild(
			maybe(
				element({
					attributes: {
						...controlAttributes,
						Start: plainDate,
						End: plainDate,
						InvTypeCode: demanded(controlAttributes.InvTypeCode),
						RatePlanCode: demanded(controlAttributes.RatePlanCode),
					},
					children: controlChildren,
				}),
			),
		),
		Rates: demandedChild(maybe(element({ children: { Rate: some(Rate) } }))),
	},
});

/** Daily rates of one hotel. */
export const RateRequest = requestOf(
	"OTA_HotelRateAmountNotifRQ",
	element({
		attributes: rootAttributes,
		children: {
			POS: pos("22"),
			UniqueID: several(uniqueId, 1),
			RateAmountMessages: demandedChild(
				maybe(
					element({
						attributes: { ...hotel, HotelCode: demanded(hotelCode) },
						children: { RateAmountMessage: some(RateAmountMessage) },
					}),
				),
			),
		},
	}),
);

/** The rates of one room and plan. */
export type RateAmount = z.output<typeof RateAmountMessage>;
/** One rate of them. */
export type RateOfMessage = z.output<typeof Rate>;
