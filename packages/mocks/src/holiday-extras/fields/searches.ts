import { names } from "../../published-fields.ts";
import { envelope, envelopeParts, reasons, type Table } from "./shared.ts";

const search = `Pricing SepaID ${envelope}`;
const parts = { ...envelopeParts, Pricing: "Pricing of a search" };
const fees = {
	"No product has fees of its own for cancelling and amending.": names(
		"CancellationFeeExceptions AmendmentFeeExceptions",
	),
};

/** What searches answer with, and what can be added. */
export const ofSearches: readonly Table[] = [
	{
		model: "carpark",
		source: "availability",
		answers: { "search-car-parks": "/API_Reply" },
		always: names(`CarPark ${search}`),
		parts: { ...parts, CarPark: "CarPark of a search" },
	},
	{
		model: "CarPark of a search",
		source: "availability",
		always: names(
			"Name Code BookingURL MoreInfoURL RequestFlags NonDiscPrice TotalPrice GatePrice Filter",
		),
		sometimes: names(
			"ATTRIBUTES CanAmendCantCancel CancellationRule CarDetFlags CarDetails advance_purchase",
		),
		leftOut: { ...fees, "No product has a discount for days.": ["DiscDates"] },
		parts: { RequestFlags: "RequestFlags", Filter: "Filter of car parks" },
	},
	{
		model: "RequestFlags",
		source: "availability",
		always: [],
		sometimes: names(
			"Registration CarMake CarModel CarColour OutFlight ReturnFlight OutTerminal ReturnTerminal Destination MobileNum",
		),
		leftOut: {
			"The table of flags does not have it; one example does.": names(
				"CreditCard Terminal",
			),
		},
	},
	{
		model: "Filter of car parks",
		source: "availability",
		always: names(
			"meet_and_greet park_and_ride on_airport valet_included car_parked_for_you park_and_stroll",
		),
		leftOut: {
			"Nothing is recommended or on offer.": names(
				"recommended special_offer_text",
			),
			"Every car park serves all terminals.": ["terminal"],
		},
	},
	{
		model: "upgrade",
		source: "upgrades",
		answers: { "list-upgrades": "/API_Reply" },
		always: names(`Supplement ${envelope}`),
		leftOut: { "It is always empty in the examples.": ["Hotel"] },
		parts: { ...envelopeParts, Supplement: "Supplement" },
	},
	{
		model: "Supplement",
		source: "upgrades",
		always: names("Code Name Per Canx description supplement_type Date"),
		sometimes: names(
			"Price NonDiscPrice DiscAmt AdPrice NonDiscAdPrice AdDiscAmt ChPrice NonDiscChPrice ChDiscAmt",
		),
		leftOut: {
			"No upgrade is for adults alone.": ["only_for_adults"],
			[reasons.internal]: ["Filter"],
		},
	},
	{
		model: "priceCheck",
		source: "price-check",
		answers: {
			"check-price": "/API_Reply",
			"check-hotel-price": "/API_Reply",
		},
		always: names(`TotalPrice ${envelope}`),
		parts: envelopeParts,
	},
	{
		model: "lounge",
		source: "lounges",
		answers: { "search-lounges": "/API_Reply" },
		always: names(`Lounge ${search}`),
		parts: { ...parts, Lounge: "Lounge" },
	},
	{
		model: "Lounge",
		source: "lounges",
		always: names(
			"Name Code BookingURL MoreInfoURL NonDiscPrice Price terminal",
		),
		sometimes: ["ATTRIBUTES"],
		leftOut: { [reasons.internal]: names("Filter option_count") },
	},
	{
		model: "fasttrack",
		source: "fast-track",
		answers: { "search-fast-track": "/API_Reply" },
		always: names(`FastTrack ${search}`),
		parts: { ...parts, FastTrack: "FastTrack" },
	},
	{
		model: "FastTrack",
		source: "fast-track",
		always: names(
			"Name Code BookingURL MoreInfoURL Price SalesCurrency Description ExtraInformation PaymentSurcharge Location IsRefundable AirportLocation Terminal NonDiscPrice",
		),
		leftOut: {
			[reasons.noPictures]: names(
				"Images Logo BrandImage MobileImage Videos AccessPassImage",
			),
			[reasons.internal]: names(
				"SimilarProducts GroupingName UpsellUpgrade UpsellUpgrades UpsellProducts UpsellTitle UpsellText GhostUpsellProducts",
			),
			"The products are made up, and so is nothing more to know about them.": [
				"ImportantInformation",
			],
			"All of it is refundable.": ["advance_purchase"],
		},
		parts: { PaymentSurcharge: "PaymentSurcharge", Location: "Location" },
	},
	{
		model: "PaymentSurcharge",
		source: "fast-track",
		always: names("Credit Debit"),
		parts: { Credit: "Surcharge", Debit: "Surcharge" },
	},
	{
		model: "Surcharge",
		source: "fast-track",
		always: names("Percent Min Max Calculated Total"),
	},
	{
		model: "Location",
		source: "fast-track",
		always: names("Iata Name Type Terminals"),
		parts: { Terminals: "Terminal" },
	},
	{
		model: "hotel",
		source: "hotels",
		answers: { "search-hotels": "/API_Reply" },
		always: names(`Hotel ${search}`),
		parts: { ...parts, Hotel: "Hotel" },
	},
	{
		model: "Hotel",
		source: "hotels",
		always: names(
			"Name Code BookingURL MoreInfoURL RequestFlags Price PriceWithSurcharge Adults Children RoomCode BoardBasis ParkingDays NonDiscPrice parking_includes_arrival noncancellable_nonrefundable Filter",
		),
		sometimes: names(
			"advance_purchase FirstRoomAdults FirstRoomChildren SecondRoomAdults SecondRoomChildren",
		),
		leftOut: {
			...fees,
			"Parking is the hotel's own.": ["CarPark"],
			"No hotel turns from flexible to fixed some days before.": [
				"lead_time_cancellation",
			],
		},
		parts: {
			Filter: "Filter of hotels",
			RequestFlags: "RequestFlags of hotels",
		},
	},
	{
		model: "RequestFlags of hotels",
		source: "hotels",
		always: ["ParkingIncludesArrival"],
		leftOut: {
			"No hotel demands details of the car.": names(
				"Registration CarMake CarModel CarColour OutFlight ReturnFlight",
			),
		},
	},
	{
		model: "Filter of hotels",
		source: "hotels",
		always: ["day_use_only"],
	},
];
