import { names } from "../../published-fields.ts";
import { around, ordered, source, status, type Table } from "./shared.ts";

const oneKind = {
	"Rooms have no limit of guests here.": ["MaxGuestApplicable"],
};

/** Tokens, quotes and checks. */
export const ofRooms: readonly Table[] = [
	{
		model: "Token",
		source,
		answers: { authorize: "", "authorize-by-form": "", refresh: "" },
		always: names("AID SID Access_Token Expires_In Refresh_Token"),
	},
	{
		model: "Quote",
		source,
		answers: { "quote-hotel": "" },
		always: names("ResponseStatus RoomPriceItems PagingInfo LogInfo"),
		parts: {
			...status,
			RoomPriceItems: "RoomPriceItem",
			PagingInfo: "PagingInfo",
			LogInfo: "LogInfo",
		},
	},
	{ model: "PagingInfo", source, always: ["LastRecordID"] },
	{ model: "LogInfo", source, always: ["LogID"] },
	{
		model: "RoomPriceItem",
		source,
		always: names("RoomTypeID RoomPriceInfos"),
		parts: { RoomPriceInfos: "RoomPriceInfo" },
	},
	{
		model: "RoomPriceInfo",
		source,
		always: names("RoomID RoomName CancelPolicyInfos PriceInfos"),
		leftOut: {
			"Rooms can be booked until the day of arrival and are not held.": names(
				"ReserveTimeLimitInfo HoldDeadline",
			),
		},
		parts: { CancelPolicyInfos: "CancelPolicyInfo", PriceInfos: "PriceInfo" },
	},
	{
		model: "CancelPolicyInfo",
		source,
		always: names("PenaltyAmount Start End"),
		parts: { PenaltyAmount: "AmountPercent" },
	},
	{
		model: "PriceInfo",
		source,
		always: names(
			"Prices DailyPrices Taxes Fees PayType RatePlanCategory IsCanReserve IsGuarantee IsInstantConfirm RemainingRooms IsPromotion",
		),
		leftOut: {
			"How it differs from IsInstantConfirm is not known.": ["IsFastConfirm"],
		},
		parts: { Prices: "Price", DailyPrices: "DailyPrice" },
	},
	{
		model: "Price",
		source,
		always: names("ExclusiveAmount InclusiveAmount Currency"),
		sometimes: ["Type"],
	},
	{
		model: "DailyPrice",
		source,
		always: names("EffectiveDate Prices"),
		leftOut: {
			"Rooms come without meals here.": ["MealInfo"],
			"What its codes mean is not known.": ["GuaranteeCode"],
		},
		parts: { Prices: "Price" },
	},
	{
		model: "Check",
		source,
		answers: { "check-availability": "" },
		always: names(`${ordered} RoomStays`),
		parts: { ...status, RoomStays: "RoomStays" },
	},
	around("RoomStays", "RoomStay", "RoomStay"),
	{
		model: "RoomStay",
		source,
		always: ["AvailabilityStatus"],
		sometimes: names(
			"RatePlans RoomRates Total DepositPayments CancelPenalties",
		),
		leftOut: {
			"Guests can ask for nothing special here, and no room is given away at night.":
				["TPA_Extensions"],
		},
		parts: {
			RatePlans: "RatePlans",
			RoomRates: "RoomRates",
			Total: "Total",
			DepositPayments: "DepositPayment",
			CancelPenalties: "CancelPenalties",
		},
	},
	around("RatePlans", "RatePlan", "RatePlan"),
	{
		model: "RatePlan",
		source,
		always: names(
			"RatePlanCode RoomID RoomName PrepaidIndicator AvailableQuantity IsInstantConfirm MinQtyPerOrder",
		),
		leftOut: { "Rooms come from no supplier here.": ["SupplierID"] },
	},
	around("RoomRates", "RoomRate", "RoomRate"),
	{
		model: "RoomRate",
		source,
		always: names("Rates RoomTypeCode"),
		parts: { Rates: "Rate" },
	},
	{
		model: "Rate",
		source,
		always: names("Base EffectiveDate ExpireDate"),
		leftOut: oneKind,
		parts: { Base: "Total" },
	},
	around("CancelPenalties", "CancelPenalty", "CancelPenalty"),
];
