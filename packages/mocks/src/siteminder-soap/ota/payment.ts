import {
	anyText,
	element,
	fitting,
	flag,
	maybe,
	oneOf,
	several,
	some,
	time,
	undescribed,
} from "@slipway/sandbox/xml/contract";
import { numbered, shared } from "./attributes.ts";
import { open } from "./open.ts";
import { comments, paragraph, textOf } from "./paragraph.ts";
import {
	addressAttributes,
	addressLines,
	emailAttributes,
	telephoneAttributes,
} from "./people.ts";
import {
	amount,
	code,
	country,
	digits,
	lettersOrDigits,
	line,
	monthAndYear,
	name,
	reference,
	sentence,
} from "./types.ts";

/** A credit card. */
export const paymentCard = element({
	attributes: {
		...shared,
		CardType: code,
		CardCode: fitting(
			/^[A-Z]{1,2}$/,
			"One or two capitals, as VI or MC.",
			"VI",
		),
		CardNumber: digits(19),
		SeriesCode: digits(8),
		EffectiveDate: monthAndYear,
		ExpireDate: monthAndYear,
		MaskedCardNumber: lettersOrDigits(19),
		CardHolderRPH: reference,
		ExtendPaymentIndicator: flag,
		CountryOfIssue: country,
		ExtendedPaymentQuantity: amount,
		SignatureOnFileIndicator: flag,
		CompanyCardReference: lettersOrDigits(19),
		Remark: sentence,
		EncryptionKey: anyText,
	},
	children: {
		CardHolderName: maybe(textOf(1, 64)),
		CardIssuerName: maybe(element({ attributes: { BankID: name } })),
		Address: several(
			element({ attributes: addressAttributes, children: addressLines }),
			1,
		),
		Telephone: several(element({ attributes: telephoneAttributes }), 5),
		Email: several(
			element({ attributes: emailAttributes, text: anyText.min(1).max(128) }),
			3,
		),
		CustLoyalty: several(undescribed, 5),
		...open("SignatureOnFile", "MagneticStripe"),
	},
});

/** How something is paid: one of these. */
const forms = {
	PaymentCard: maybe(paymentCard),
	...open(
		"BankAcct",
		"DirectBill",
		"Voucher",
		"LoyaltyRedemption",
		"MiscChargeOrder",
		"Ticket",
		"Cash",
	),
};

/** What holds a reservation. */
export const guarantee = element({
	attributes: {
		RetributionType: oneOf("ResAutoCancelled", "ResNotGuaranteed"),
		GuaranteeCode: line,
		GuaranteeType: oneOf(
			"GuaranteeRequired",
			"None",
			"CC/DC/Voucher",
			"Profile",
			"Deposit",
			"PrePay",
		),
		HoldTime: time,
	},
	children: {
		GuaranteesAccepted: maybe(
			element({
				children: {
					GuaranteeAccepted: some(
						element({
							attributes: {
								...shared,
								CostCenterID: line,
								...numbered,
								PaymentTransactionTypeCode: oneOf(
									"charge",
									"reserve",
									"refund",
								),
								GuaranteeIndicator: flag,
								GuaranteeTypeCode: code,
								GuaranteeID: name,
								Remark: sentence,
								Default: flag,
								NoCardHolderInfoReqInd: flag,
								NameReqInd: flag,
								AddressReqInd: flag,
								PhoneReqInd: flag,
								InterbankNbrReqInd: flag,
								BookingSourceAllowedInd: flag,
								CorpDiscountNbrAllowedInd: flag,
							},
							children: forms,
							alternatives: [
								["PaymentCard"],
								["BankAcct"],
								["DirectBill"],
								["Voucher"],
								["LoyaltyRedemption"],
								["MiscChargeOrder"],
								["Ticket"],
								["Cash"],
							],
							noneWillDo: true,
						}),
					),
				},
			}),
		),
		...open("Deadline"),
		Comments: maybe(comments),
		GuaranteeDescription: several(paragraph, 9),
	},
});
