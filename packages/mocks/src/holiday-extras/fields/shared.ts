import { type FieldTable, names } from "../../published-fields.ts";
import type { sources } from "../sources.ts";

/** A table of Holiday Extras' fields. */
export type Table = FieldTable<keyof typeof sources>;

/** What every answer has around its content. */
export const envelope = "ATTRIBUTES API_Header";
export const envelopeParts = {
	ATTRIBUTES: "Attributes of API_Reply",
	API_Header: "API_Header",
};

const internal = "It is for Holiday Extras' own systems.";
const noPictures = "A picture of a product that does not exist would not help.";

/** Reasons that several tables give. */
export const reasons = { internal, noPictures } as const;

/** The state of a booking, and its two spellings. */
export const progress = "bookingStatus suggestedPollingInterval";
export const spellings = {
	"A switch chooses between this name and bookingStatus.": ["Status"],
	"The page on asynchronous bookings begins it with a small letter.": [
		"SuggestedPollingInterval",
	],
};
/** Addresses of the codes of a booking, and what a QR code says in Europe. */
export const codes = "BarCode QRCode";
export const europeanCodes = "QRCodeValue QRCodeValueStr";

/** Objects that stand in several answers. */
export const shared: readonly Table[] = [
	{
		model: "Attributes of API_Reply",
		source: "introduction",
		always: ["Result"],
		sometimes: names("Product RequestCode System Version cached expires"),
		leftOut: { [internal]: names("Customer Session") },
	},
	{
		model: "API_Header",
		source: "introduction",
		always: ["Request"],
		free: ["Request"],
	},
	{
		model: "Pricing of a search",
		source: "availability",
		always: names(
			"CCardSurchargePercent CCardSurchargeMin CCardSurchargeMax DCardSurchargePercent DCardSurchargeMin DCardSurchargeMax CancellationWaiver",
		),
		leftOut: {
			"Only intermediaries in Europe need it, if Holiday Extras takes payment for them.":
				["CreditCardSurcharge"],
			"Prices are in one currency.": ["Rates"],
		},
		parts: { CancellationWaiver: "CancellationWaiver" },
	},
	{
		model: "CancellationWaiver",
		source: "availability",
		always: ["Waiver"],
	},
	{
		model: "ClientDetails",
		source: "view",
		always: names("Title Initial Surname Address Town County Postcode Email"),
		sometimes: ["DayPhone"],
		leftOut: {
			"One telephone number is kept.": ["EvePhone"],
			"The consent to offers is not kept.": names(
				"DataProtection Confirmation",
			),
			[internal]: names("HistoryText SourceRef CustInvReqd SecEmail Remarks"),
		},
	},
	{
		model: "CarDetails",
		source: "booking",
		always: [],
		returned: names(
			"Registration CarMake CarModel CarColour OutFlight ReturnFlight OutTerminal ReturnTerminal Destination MobileNum CarDropoffTime CarPickupTime OutFltNo InFltNo OutFltTime InFltTime ShipName PierName ChildSeat AddlServices RetTerminal",
		),
		leftOut: {
			"It is another name of what is there already, as one example has it.":
				names(
					"Make Model Colour Mobile OutTerm RetTerm RetFltNo Pax Ship Pier CarArrTime CarDepTime",
				),
		},
	},
	{
		model: "CurrentSupplements",
		source: "view",
		always: ["Supplement"],
		parts: { Supplement: "Supplement of CurrentSupplements" },
	},
	{
		model: "Supplement of CurrentSupplements",
		source: "view",
		always: names(
			"Code Price NonDiscPrice DiscAmt Req Per Adults Children Date Canx Remarks",
		),
		leftOut: {
			"Upgrades have no suppliers here.": ["Supplier"],
			[internal]: ["Rule"],
		},
	},
];
