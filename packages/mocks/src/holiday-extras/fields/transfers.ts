import { names } from "../../published-fields.ts";
import { envelope, envelopeParts, reasons, type Table } from "./shared.ts";

const way =
	"SupplierRef Origin OriginAddress OriginIata Destination DestinationAddress DestinationIata JourneyTime";
const journeys = {
	Cancellation: "Cancellation",
	VehicleDetails: "VehicleDetails",
};

/** What transfers answer with. */
export const ofTransfers: readonly Table[] = [
	{
		model: "transfers/search",
		source: "transfer-search",
		answers: { "search-transfers": "/API_Reply" },
		always: names(`Transfers Pricing SepaID ${envelope}`),
		parts: { ...envelopeParts, Transfers: "Transfers" },
	},
	{
		model: "Transfers",
		source: "transfer-search",
		always: names(
			"Name Code BookingURL TotalPrice NonDiscPrice SalesCurrency Category Disclaimer ProviderDetails Cancellation VehicleDetails OutboundTransfer ReturnTransfer PartnerOwnSupply",
		),
		leftOut: {
			"It is null in the examples.": ["MoreInfoURL"],
			[reasons.noPictures]: ["Images"],
			"A transfer can be cancelled.": ["advance_purchase"],
			"It is for selected products and partners.": ["SupplierCost"],
		},
		parts: {
			...journeys,
			Disclaimer: "Disclaimer",
			ProviderDetails: "ProviderDetails",
			OutboundTransfer: "Way of a search",
			ReturnTransfer: "Way of a search",
		},
	},
	{
		model: "Disclaimer",
		source: "transfer-search",
		always: names("Title Message"),
	},
	{
		model: "ProviderDetails",
		source: "transfer-search",
		always: names("ProviderName ProviderRating"),
	},
	{
		model: "Cancellation",
		source: "transfer-search",
		always: names("Period Percentage Fee"),
	},
	{
		model: "VehicleDetails",
		source: "transfer-search",
		always: names(
			"MinCapacity MaxCapacity MinStops MaxStops Bags NumberOfVehicles IsPrivate Supplier Make",
		),
	},
	{
		model: "Way of a search",
		source: "transfer-search",
		always: names(
			`${way} ArrivalDate ArrivalTime ReturnDate ReturnTime PickupDate PickupTime JoiningInstructions ContactNumbers`,
		),
		leftOut: {
			"It is empty in the examples of a search.": names(
				"DepartureDate DepartureTime",
			),
		},
	},
	{
		model: "transfers (booking)",
		source: "transfer-booking",
		answers: { "book-transfer": "/API_Reply" },
		always: names(`Booking ${envelope}`),
		parts: { ...envelopeParts, Booking: "Booking of a new transfer" },
	},
	{
		model: "Booking of a new transfer",
		source: "transfer-booking",
		always: names("BookingRef AgentComm VATonComm MoreInfoURL Status"),
		leftOut: {
			"These bookings are confirmed at once.": ["SuggestedPollingInterval"],
		},
	},
	{
		model: "transfers/booking",
		source: "transfer-view",
		answers: { "view-transfer": "" },
		always: [],
		sometimes: names("Booking API_Reply"),
		parts: { Booking: "Booking of a transfer", API_Reply: "Transfer as XML" },
	},
	{
		model: "Transfer as XML",
		source: "transfer-view",
		always: names(`Booking ${envelope}`),
		parts: { ...envelopeParts, Booking: "Booking of a transfer" },
	},
	{
		model: "Booking of a transfer",
		source: "transfer-view",
		always: names(
			"BookingRef SupplierRef Status DateBooked DateCancelled Email Product",
		),
		parts: { Product: "Product of a transfer" },
	},
	{
		model: "Product of a transfer",
		source: "transfer-view",
		always: names(
			"Price Currency Category TransferCode Cancellation VehicleDetails OutboundTransfer",
		),
		sometimes: ["ReturnTransfer"],
		parts: {
			...journeys,
			OutboundTransfer: "Way of a booking",
			ReturnTransfer: "Way of a booking",
		},
	},
	{
		model: "Way of a booking",
		source: "transfer-view",
		always: names(
			`JourneyId ${way} FlightDetails Pickup InformationUrl JoiningInstruction ContactNumbers`,
		),
		parts: {
			FlightDetails: "FlightDetails",
			ContactNumbers: "ContactNumbers",
		},
	},
	{
		model: "FlightDetails",
		source: "transfer-view",
		always: names("Code Origin Destination Departure Arrival"),
	},
	{
		model: "ContactNumbers",
		source: "transfer-view",
		always: names("UkEmergencyTel ReconfirmationTel EmergencyTel"),
	},
	{
		model: "cancellation-policy",
		source: "transfer-policy",
		answers: { "get-transfer-policy": "/API_Reply" },
		always: names(
			`BookingRef Cancellable Fee Currency RefundableAmount ${envelope}`,
		),
		parts: envelopeParts,
	},
	{
		model: "transfers/booking (cancel)",
		source: "transfer-cancel",
		answers: { "cancel-transfer": "" },
		always: names("Booking Cancel"),
		parts: { Booking: "Booking of a cancelled transfer", Cancel: "Cancel" },
	},
	{
		model: "Booking of a cancelled transfer",
		source: "transfer-cancel",
		always: names("BookingRef Status"),
	},
];
