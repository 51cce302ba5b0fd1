import { names } from "../../published-fields.ts";
import {
	codes,
	envelope,
	envelopeParts,
	europeanCodes,
	progress,
	reasons,
	spellings,
	type Table,
} from "./shared.ts";

const booked = "BookingRef AgentComm VATonComm";
const vouchers = {
	"Its addresses are those of a page of Holiday Extras' own.": [
		"FastTrackVouchers",
	],
};

/** What bookings of all products but transfers answer with. */
export const ofBookings: readonly Table[] = [
	{
		model: "carpark (booking)",
		source: "booking",
		answers: { "book-car-park": "/API_Reply" },
		always: names(
			`Booking CarDetails ClientDetails HandlingFee MoreInfoURL CarPark ${envelope}`,
		),
		// Codes come with the confirmation.
		sometimes: names(`CurrentSupplements ${codes}`),
		returned: names(`Pricing ${europeanCodes}`),
		leftOut: vouchers,
		parts: {
			...envelopeParts,
			Booking: "Booking",
			CarDetails: "CarDetails",
			ClientDetails: "ClientDetails",
			CarPark: "CarPark of a booking",
			CurrentSupplements: "CurrentSupplements",
		},
	},
	{
		model: "Booking",
		source: "booking",
		always: names(booked),
		returned: names(progress),
		leftOut: spellings,
	},
	{
		model: "CarPark of a booking",
		source: "booking",
		always: names(
			"ArrivalDate DepartDate ArrivalTime DepartTime Duration NumberOfPax ReturnFlight Code TotalPrice Name introduction RequiresQRCode BookingURL MoreInfoURL",
		),
		returned: names("advance_purchase GatePrice CarDetFlags"),
		leftOut: {
			[reasons.noPictures]: ["logo"],
			"No remarks are kept.": ["Remarks"],
			"The product library tells it.": ["distance_to_airport"],
			"The search tells it.": ["Filter"],
		},
	},
	{
		model: "lounge and fastTrack (booking)",
		source: "lounges",
		answers: {
			"book-lounge": "/API_Reply",
			"book-fast-track": "/API_Reply",
		},
		always: names(`Booking ${envelope}`),
		parts: { ...envelopeParts, Booking: "Booking with its address" },
	},
	{
		model: "Booking with its address",
		source: "lounges",
		always: names(`${booked} MoreInfoURL`),
		leftOut: {
			"These bookings are confirmed at once.": names(
				"Status SuggestedPollingInterval",
			),
			"Its addresses are those of a page of Holiday Extras' own.": [
				"EmailConfirmationAttachments",
			],
		},
	},
	{
		model: "hotel (booking)",
		source: "hotel-booking",
		answers: { "book-hotel": "/API_Reply" },
		always: names(
			`Booking Hotel Itinerary Room CarDetails ClientDetails ${envelope}`,
		),
		sometimes: ["Pricing"],
		leftOut: { "No hotel has upgrades.": ["CurrentSupplements"] },
		parts: {
			...envelopeParts,
			Booking: "Booking with its address",
			Itinerary: "Itinerary of a hotel",
			Room: "Room",
			CarDetails: "CarDetails",
			ClientDetails: "ClientDetails",
			Pricing: "Pricing of a hotel",
		},
	},
	{
		model: "Itinerary of a hotel",
		source: "hotel-booking",
		always: names(
			"TotalPrice ArrivalDate Nights BoardBasis NonSmoking ReturnFlight TerminalCode Code Name ParkingDays ParkingSpaces",
		),
	},
	{
		model: "Room",
		source: "hotel-booking",
		always: names("Adults Children Infants Code"),
	},
	{
		model: "Pricing of a hotel",
		source: "hotel-booking",
		always: ["Price"],
	},
	{
		model: "booking (amend)",
		source: "amend-complex",
		answers: { "amend-details": "/API_Reply", "amend-stay": "/API_Reply" },
		always: names(
			`CarDetails ClientDetails Booking CarPark ${codes} ${envelope}`,
		),
		sometimes: ["Pricing"],
		returned: names(europeanCodes),
		parts: {
			...envelopeParts,
			CarDetails: "CarDetails",
			ClientDetails: "ClientDetails",
			Booking: "Booking by its reference",
			CarPark: "CarPark of a booking",
			Pricing: "Pricing of an amendment",
		},
	},
	{
		model: "Booking by its reference",
		source: "cancel",
		always: ["BookingRef"],
	},
	{
		model: "Pricing of an amendment",
		source: "amend-complex",
		always: names(
			"OriginalPrice NewPrice PriceDiff CCardSurchargeAmount CanxWaiver",
		),
	},
	{
		model: "booking (price of an amendment)",
		source: "amend-complex",
		answers: { "price-amendment": "/API_Reply" },
		always: names(`Pricing CarPark ${codes} ${envelope}`),
		returned: names(europeanCodes),
		parts: {
			...envelopeParts,
			Pricing: "Pricing before an amendment",
			CarPark: "CarPark by its code",
		},
	},
	{
		model: "Pricing before an amendment",
		source: "amend-complex",
		always: names(
			"OriginalPrice NewPrice CCardSurchargeAmount CanxWaiver Duration MinPricingDuration PriceDifference",
		),
	},
	{
		model: "CarPark by its code",
		source: "amend-complex",
		always: names("Code Name MoreInfoURL BookingURL"),
		leftOut: { "The search tells it.": ["Filter"] },
	},
	{
		model: "booking (cancel)",
		source: "cancel",
		answers: {
			"check-cancellation": "/API_Reply",
			"cancel-booking": "/API_Reply",
		},
		always: names(`Booking Cancel ${envelope}`),
		parts: {
			...envelopeParts,
			Booking: "Booking by its reference",
			Cancel: "Cancel",
		},
	},
	{
		model: "Cancel",
		source: "cancel",
		always: names("CancelFee CancelRef CancelInfo RefundAmount"),
	},
	{
		model: "flightUpdate",
		source: "flight-update",
		answers: { "update-flights": "/*" },
		always: names("partner_booking_ref status message"),
	},
];
