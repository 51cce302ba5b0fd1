import {
	anyText,
	duration,
	element,
	flag,
	language,
	listOf,
	maybe,
	several,
	some,
	text,
	undescribed,
	whole,
} from "@slipway/sandbox/xml/contract";
import { ages, effective, hotel, inCurrency, span, sum } from "./attributes.ts";
import { total } from "./money.ts";
import { open } from "./open.ts";
import { comments, paragraph, specialRequests } from "./paragraph.ts";
import { guarantee } from "./payment.ts";
import { uniqueId } from "./pos.ts";
import {
	amount,
	code,
	dayOfWeek,
	line,
	name,
	natural,
	percentage,
	positive,
	pricing,
	rateIndicator,
	reference,
	reservationStatus,
	timeUnit,
	word,
} from "./types.ts";

const codes = listOf(
	/^[0-9A-Z]{1,3}(?:\.[A-Z]{3}(?:\.X)?)?$/,
	"Codes of OTA.",
	"1",
);
const vendors = listOf(/^.{1,8}$/, "Texts of 1 to 8 characters.", "A");
export const references = listOf(/^\d{1,8}$/, "One to eight digits each.", "1");

/** What the schema itself says of a room type. */
export const roomTypeAttributes = {
	NumberOfUnits: whole(),
	IsRoom: flag,
	IsConverted: flag,
	IsAlternate: flag,
	ReqdGuaranteeType: anyText,
	RoomType: word,
	RoomTypeCode: word.meta({
		description: "RoomTypeCode has 1 to 16 characters.",
		examples: ["LFT"],
	}),
	RoomCategory: code,
	RoomID: word,
	Floor: amount,
	InvBlockCode: line,
	PromotionCode: line,
	PromotionVendorCode: vendors,
	RoomLocationCode: code,
	RoomViewCode: code,
	BedTypeCode: codes,
	NonSmoking: flag,
	Configuration: anyText,
	SizeMeasurement: anyText,
	Quantity: amount,
	Composite: flag,
	RoomClassificationCode: code,
	RoomArchitectureCode: code,
};

const additionalDetails = maybe(
	element({
		children: {
			AdditionalDetail: some(
				element({
					attributes: { Type: code, Code: word, ...sum },
					children: { DetailDescription: maybe(paragraph) },
				}),
			),
		},
	}),
);

/** What is said about a room type. */
export const roomTypeChildren = {
	RoomDescription: maybe(paragraph),
	AdditionalDetails: additionalDetails,
	...open("Amenities"),
	Occupancy: several(
		element({
			attributes: {
				MinOccupancy: whole(0, 99),
				MaxOccupancy: whole(1, 99).meta({
					description: "MaxOccupancy is 1 to 99.",
					examples: ["2"],
				}),
				...ages,
			},
		}),
		5,
	),
	...open("TPA_Extensions"),
};

/** What the schema itself says of a rate plan. */
export const ratePlanAttributes = {
	BookingCode: word,
	RatePlanCode: word.meta({
		description: "RatePlanCode has 1 to 16 characters.",
		examples: ["FLX"],
	}),
	...effective,
	RateIndicator: rateIndicator,
	RatePlanType: code,
	RatePlanID: name,
	RatePlanName: name,
	MarketCode: name,
	AvailabilityStatus: rateIndicator,
	ID_RequiredInd: flag,
	PriceViewableInd: flag,
	QualificationType: code,
	AvailableQuantity: whole(),
	PrepaidIndicator: flag,
};

const commission = element({
	attributes: {
		StatusType: text(1, 16),
		Percent: percentage,
		...inCurrency,
		ReasonCode: text(1, 8),
		BillToID: text(1, 8),
		Frequency: code,
		MaxCommissionUnitApplies: positive,
		CapAmount: sum.Amount,
	},
	children: {
		UniqueID: several(uniqueId, 1),
		...open("CommissionableAmount", "PrepaidAmount", "FlatCommission"),
		CommissionPayableAmount: maybe(element({ attributes: sum })),
		Comment: several(undescribed, 1),
	},
});

/** What is said about a rate plan. */
export const ratePlanChildren = {
	Guarantee: several(guarantee, 5),
	...open("CancelPenalties"),
	RatePlanDescription: maybe(paragraph),
	...open("RatePlanInclusions"),
	Commission: maybe(commission),
	MealsIncluded: maybe(
		element({
			attributes: {
				Breakfast: flag,
				Lunch: flag,
				Dinner: flag,
				MealPlanIndicator: flag,
				MealPlanCodes: codes,
			},
		}),
	),
	...open("RestrictionStatus"),
	AdditionalDetails: additionalDetails,
};

const priced = {
	...effective,
	...ages,
	GuaranteedInd: flag,
	NumberOfUnits: whole(),
	RateTimeUnit: timeUnit,
	UnitMultiplier: positive,
	MinGuestApplicable: positive,
	MaxGuestApplicable: positive,
	MinLOS: natural,
	MaxLOS: natural,
	StayOverDate: dayOfWeek,
	AlternateCurrencyInd: flag,
	ChargeType: code,
	QuoteID: name,
};

const pricedParts = {
	Base: maybe(total),
	...open(
		"AdditionalGuestAmounts",
		"Fees",
		"CancelPolicies",
		"PaymentPolicies",
	),
	Discount: several(undescribed, 5),
	Total: maybe(total),
	RateDescription: maybe(paragraph),
	...open("AdditionalCharges"),
};

/** A price of a service. */
export const price = element({ attributes: priced, children: pricedParts });

/** References to services. */
export const serviceReferences = element({
	children: {
		ServiceRPH: some(
			element({ attributes: { RPH: reference, IsPerRoom: flag } }),
		),
	},
});

/** The rates of rooms by day. Guides say how many guests there are. */
export const roomRates = element({
	attributes: { MoreRatesExistInd: flag },
	children: {
		RoomRate: some(
			element({
				attributes: {
					BookingCode: word,
					...effective,
					RoomTypeCode: word,
					InvBlockCode: line,
					NumberOfUnits: whole(),
					RatePlanType: code,
					RatePlanCode: name,
					RatePlanID: name,
					RatePlanQualifier: flag,
					PromotionCode: line,
					PromotionVendorCode: vendors,
					RatePlanCategory: name,
					AvailabilityStatus: rateIndicator,
					RoomID: word,
				},
				children: {
					Rates: maybe(
						element({
							children: {
								Rate: some(
									element({
										attributes: {
											...priced,
											Duration: duration,
											RateMode: code,
											CachedIndicator: flag,
											RateSource: line,
											RateTypeCode: code,
											RoomPricingType: pricing,
										},
										children: { ...pricedParts, ...open("TPA_Extensions") },
									}),
								),
							},
						}),
					),
					RoomRateDescription: several(paragraph, 20),
					...open("Features"),
					Total: maybe(total),
					Availability: several(
						element({ attributes: { AvailabilityStatus: rateIndicator } }),
						5,
					),
					...open("AdvanceBookingRestriction", "Restrictions"),
					ServiceRPHs: maybe(serviceReferences),
					...open("GuestCounts"),
				},
			}),
		),
		...open("TPA_Extensions"),
	},
});

/** What the schema itself says of a stay's dates. */
export const timeSpanAttributes = span;

/** Windows of dates beside a stay's dates. */
export const timeSpanChildren = open(
	"DateWindowRange",
	"StartDateWindow",
	"EndDateWindow",
);

/** What the schema itself says of the hotel of a stay. */
export const propertyAttributes = {
	...hotel,
	HotelSegmentCategoryCode: code,
	SupplierIntegrationLevel: natural,
	MaxGroupRoomQuantity: natural,
	CurrencyCode: inCurrency.CurrencyCode,
};

/** What is said about the hotel of a stay. */
export const propertyChildren = {
	VendorMessages: several(undescribed),
	...open("Position"),
	Address: several(undescribed, 1),
	...open("ContactNumbers"),
	Award: several(undescribed, 5),
	...open("RelativePosition"),
	HotelAmenity: several(undescribed),
	Recreation: several(undescribed),
	Service: several(undescribed),
	...open("Policy"),
};

/** What the schema itself says of a stay. */
export const roomStayAttributes = {
	MarketCode: name,
	SourceOfBusiness: name,
	DiscountCode: name,
	PromotionCode: line,
	PromotionVendorCode: vendors,
	RoomStayStatus: reservationStatus,
	WarningRPH: references,
	RoomStayLanguage: language,
};

/** What is said about a stay before its total. */
export const stayConditions = {
	Guarantee: several(guarantee, 5),
	...open("DepositPayments", "CancelPenalties"),
	Discount: several(undescribed, 1),
	Total: maybe(total),
};

/** What is said about a stay at the end. */
export const stayRemarks = {
	...open("MapURL", "TPA_Extensions"),
	ResGuestRPHs: maybe(
		element({
			children: {
				ResGuestRPH: some(element({ attributes: { RPH: reference } })),
			},
		}),
	),
	...open("Memberships"),
	Comments: maybe(comments),
	SpecialRequests: maybe(specialRequests),
	ServiceRPHs: maybe(serviceReferences),
	...open("Reference", "BookingRules"),
};
