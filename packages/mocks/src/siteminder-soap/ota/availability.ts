import {
	element,
	fitting,
	flag,
	maybe,
	oneOf,
	some,
	text,
} from "@slipway/sandbox/xml/contract";
import { span, weekdays } from "./attributes.ts";
import { code, line, name, word } from "./types.ts";

/** Which rooms, rates and days a change is about. */
export const controlAttributes = {
	...span,
	RatePlanType: code,
	RatePlanCode: name.meta({
		description: "A rate plan's code has 1 to 64 characters.",
		examples: ["FLX"],
	}),
	RatePlanID: name,
	RatePlanQualifier: flag,
	PromotionCode: line,
	PromotionVendorCode: text(0, 1000),
	RatePlanCategory: name,
	InvCodeApplication: oneOf("DoesNotApply", "InvCode", "InvGroupingCode"),
	InvCode: word,
	InvType: word,
	InvTypeCode: word.meta({
		description: "A room type's code has 1 to 16 characters.",
		examples: ["LFT"],
	}),
	IsRoom: flag,
	...weekdays,
	RatePlanCodeType: oneOf(
		"DoesNotApply",
		"RatePlanCode",
		"RatePlanGroupingCode",
	),
	RateTier: name,
	AllRateCode: flag,
	AllInvCode: flag,
	InvBlockCodeApply: oneOf("DoesNotApply", "BlockCode", "BlockGroupingCode"),
	InvBlockCode: line,
	Override: flag,
	QuoteID: line,
	SubBlockCode: line,
	WingIdentifier: line,
};

/** The systems that a change is for. */
export const controlChildren = {
	DestinationSystemCodes: maybe(
		element({
			children: { DestinationSystemCode: some(element({ text: line })) },
		}),
	),
};

/** Which bounds on the length of a stay there are. */
export const stayBounds = fitting(
	/^(?:(?:Set|Remove)?(?:MinLOS|MaxLOS)|(?:Set|Remove)(?:ForwardMinStay|ForwardMaxStay)|FixedLOS|FullPatternLOS)$/,
	"A bound such as SetMinLOS or SetMaxLOS.",
	"SetMinLOS",
);

/** What restricts a sale. */
export const restrictions = oneOf(
	"Arrival",
	"Departure",
	"Master",
	"NonGuarantee",
	"TravelAgent",
);

/** Whether something is for sale. */
export const saleStatus = oneOf(
	"Open",
	"Close",
	"ClosedOnArrival",
	"ClosedOnArrivalOnRequest",
	"OnRequest",
	"RemoveCloseOnly",
);

/** A pattern of days. */
export const patternOfDays = maybe(
	element({ attributes: { FullPatternLOS: line } }),
);
