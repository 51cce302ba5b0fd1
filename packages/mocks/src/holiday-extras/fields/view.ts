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

/** What a booking is viewed as. */
export const ofView: readonly Table[] = [
	{
		model: "booking (view)",
		source: "view",
		answers: { "view-booking": "/API_Reply" },
		always: names(
			`Agent Booking Itinerary ClientDetails Pricing CustRef CurrentSupplements ${envelope}`,
		),
		sometimes: names(`CarDetails RequestFlags AvailableSupplements ${codes}`),
		returned: names(`${europeanCodes} SupplierRef Room`),
		leftOut: {
			"The documentation says to ignore it.": ["VAT"],
			"Holiday Extras takes no payments here.": names("SepaEncashment SepaID"),
		},
		parts: {
			...envelopeParts,
			Booking: "Booking of a view",
			Itinerary: "Itinerary",
			ClientDetails: "ClientDetails",
			Pricing: "Pricing of a view",
			RequestFlags: "RequestFlags",
			CarDetails: "CarDetails",
			CurrentSupplements: "CurrentSupplements",
			AvailableSupplements: "AvailableSupplements",
		},
	},
	{
		model: "Booking of a view",
		source: "view",
		always: names(
			"BookingRef Amendable CanxDate AgentComm VATonComm BookingDate",
		),
		returned: names(`SupplierReference ${progress}`),
		leftOut: {
			...spellings,
			"The documentation calls it deprecated.": ["PdfURL"],
			[reasons.internal]: names(
				"CCode BasketRef Brand Domain Lang Platform FraudBooking Cancellable VoucherRef MidocoBasket MidocoCustRef MidocoId",
			),
		},
	},
	{
		model: "Itinerary",
		source: "view",
		always: names(
			"Product ArrivalDate ArrivalTime LastAmendDate Location NumberOfPax Code Name",
		),
		sometimes: names(
			"DepartDate DepartTime Duration CarDropoffTime CarPickupDate CarPickupTime ParkingSpaces ReturnFlight CarParkCode",
		),
		returned: names("BoardBasis HotelCode Nights NonSmoking ParkingDays"),
		leftOut: {
			"No remarks are kept.": ["Remarks"],
			"It is always empty in the examples.": names(
				"FlightNum ReturnDate PPTS ParkStart ParkTo",
			),
			"Every car park serves all terminals.": ["TerminalCode"],
			"The search tells it.": ["ValetParking"],
		},
	},
	{
		model: "Pricing of a view",
		source: "view",
		always: names(
			"AmountPaid AmountDue TotalPrice CCardSurchargeAmount BasePrice Refund GrossPrice Currency",
		),
	},
	{
		model: "AvailableSupplements",
		source: "view",
		always: ["Supplement"],
		parts: { Supplement: "Supplement of AvailableSupplements" },
	},
	{
		model: "Supplement of AvailableSupplements",
		source: "view",
		always: names("Code Name Per Canx Type PerNight"),
		sometimes: names(
			"Price NonDiscPrice DiscAmt AdPrice NonDiscAdPrice AdDiscAmt ChPrice NonDiscChPrice ChDiscAmt",
		),
		leftOut: {
			"Upgrades have no suppliers here.": ["Supplier"],
			[reasons.internal]: ["Rule"],
		},
	},
];
