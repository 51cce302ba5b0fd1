import { fieldsFrom, names } from "../published-fields.ts";
import { sources } from "./sources.ts";

const commission = {
	"Commission is agreed individually, and no one is paid here.": ["commission"],
};
const flights =
	"outbound_flight_number outbound_departure_datetime inbound_flight_number inbound_arrival_datetime";
const booking =
	"booking_reference partner_reference status product_code location_code parking_entry_datetime parking_exit_datetime vehicle customer price currency confirmation_page_link entry_method amendable_data policies";
const bookingParts = {
	vehicle: "Vehicle",
	customer: "Customer",
	entry_method: "EntryMethod",
	amendable_data: "AmendableData",
	policies: "Policies",
};
const costs =
	"amendment_fee price_difference total_charge total_refund currency";

/**
 * The fields of APIConnect's answers. The guide tells in words what each holds and names some; the names of the others are
 * in the schema file, which no public text has, so they are this sandbox's.
 */
export const fields = fieldsFrom(sources)({
	tables: [
		{
			model: "Token",
			source: "authentication",
			answers: { "get-token": "" },
			always: names("access_token token_type expires_in scope status"),
		},
		{
			model: "Authorization server",
			source: "authentication",
			answers: { discover: "" },
			always: names(
				"issuer token_endpoint revocation_endpoint token_endpoint_auth_methods_supported grant_types_supported response_types_supported scopes_supported",
			),
		},
		{
			model: "Locations",
			source: "guide",
			answers: { "list-locations": "" },
			always: ["locations"],
			parts: { locations: "Location" },
		},
		{
			model: "Location",
			source: "guide",
			always: names("type code name product_types"),
		},
		{
			model: "Products",
			source: "guide",
			answers: { "search-parking": "" },
			always: names(
				"location_code parking_entry_datetime parking_exit_datetime products",
			),
			parts: { products: "Product" },
		},
		{
			model: "Product",
			source: "guide",
			always: names(
				"product_code name price currency price_guarantee_token price_guarantee_token_expiry capabilities required_information",
			),
			returned: names("product_token product_token_expiry"),
			leftOut: commission,
			parts: { capabilities: "Capabilities" },
		},
		{
			model: "Capabilities",
			source: "guide",
			always: names("amendable cancellable"),
		},
		{
			model: "Contents",
			source: "guide",
			answers: { "get-content": "" },
			always: ["content"],
			parts: { content: "Content" },
		},
		{
			model: "Content",
			source: "guide",
			always: names(
				"product_code location_code name descriptions images features directions",
			),
			free: ["descriptions"],
		},
		{
			model: "New booking",
			source: "guide",
			answers: { "book-parking": "" },
			always: names(
				"booking_reference partner_reference status recommended_polling_interval",
			),
			returned: names("recommended_polling_seconds confirmation_page_link"),
		},
		{
			model: "Booking",
			source: "guide",
			answers: { "get-booking": "" },
			always: names(booking),
			returned: names(flights),
			leftOut: commission,
			parts: bookingParts,
		},
		{
			model: "Amended booking",
			source: "guide",
			answers: { "confirm-amendment": "" },
			always: names(`${booking} amendment`),
			returned: names(flights),
			leftOut: commission,
			parts: { ...bookingParts, amendment: "Amendment" },
		},
		{ model: "Amendment", source: "guide", always: names(costs) },
		{
			model: "Vehicle",
			source: "guide",
			always: [],
			returned: names("registration make model colour"),
		},
		{
			model: "Customer",
			source: "guide",
			always: [],
			returned: names("title first_name last_name email phone_number"),
		},
		{ model: "EntryMethod", source: "guide", always: names("type value") },
		{
			model: "AmendableData",
			source: "guide",
			always: [],
			sometimes: names("parking_entry_datetime parking_exit_datetime vehicle"),
			returned: names(flights),
			parts: { vehicle: "Vehicle" },
		},
		{
			model: "Policies",
			source: "guide",
			always: names("amendments refunds"),
			parts: { amendments: "Amendments", refunds: "Refund" },
		},
		{
			model: "Amendments",
			source: "guide",
			always: names("permitted until"),
		},
		{ model: "Refund", source: "guide", always: names("until amount") },
		{
			model: "Quote of an amendment",
			source: "guide",
			answers: { "quote-amendment": "" },
			always: names(
				`booking_reference ${costs} amendment_token amendment_token_expiry`,
			),
		},
		{
			model: "Quote of a cancellation",
			source: "guide",
			answers: { "quote-refund": "" },
			always: names(
				"booking_reference cancellation_fee refund_amount currency cancellation_token cancellation_token_expiry",
			),
		},
		{
			model: "Cancellation",
			source: "guide",
			answers: { "cancel-booking": "" },
			always: names(
				"booking_reference cancellation_fee refund_amount currency status",
			),
		},
	],
	undescribed: {
		"set-event-address":
			"The address is given to the partnerships manager; this call is the sandbox's.",
	},
});
