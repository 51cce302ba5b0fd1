import { names } from "../../published-fields.ts";
import { source, type Table } from "./shared.ts";

const line = `
	booking_external_reference booking_status booking_version booking_language booking_pricing booking_created
	booking_modified product_id product_title product_supplier_id product_supplier_name
	product_market_admin_id product_market_admin_name product_source_id product_source_name
	product_entry_notes product_admission_type product_currency_code product_cancellation_allowed
	product_type_details
`;

/** Fields of a line that depend on its product and on what was sent. */
const lineSometimes = `
	booking_travel_date booking_cancelled product_availability_id
	product_availability_from_date_time product_availability_to_date_time product_availability_capacity_id
`;

const lineLeftOut = {
	"Nothing is invoiced.": ["booking_invoice_status"],
	"A ticket is valid at its time, or as long as its product.": [
		"booking_valid_until",
	],
	"No product is made of others, has options or shares its capacity.": names(
		"product_relation_id product_options product_combi_details product_availability_capacity_shared_id",
	),
	"Suppliers have no accounts above them here.": names(
		"product_supplier_admin_id product_supplier_admin_name",
	),
};

const tickets = `
	product_type product_type_class product_type_id product_type_label product_type_count product_type_pax
	product_type_capacity product_type_pricing
`;
const ages = "product_type_age_from product_type_age_to";
const seats = { "No product has assigned seats.": ["product_type_spots"] };

const reservations = [
	"create-reservation",
	"get-reservation",
	"update-reservation",
	"add-promocode",
	"remove-promocode",
	"cancel-reservation",
];
const orders = ["create-order", "get-order", "update-order", "cancel-order"];

const at = (operations: readonly string[], pointer: string) =>
	Object.fromEntries(operations.map((id) => [id, pointer]));

/** What reservations and orders are made of. */
export const ofBookings: readonly Table[] = [
	{
		model: "ReservationModel",
		source,
		answers: at(reservations, "/data/reservation"),
		always: names(`
			reservation_distributor_id reservation_distributor_name reservation_reference
			reservation_external_reference reservation_valid_until reservation_details reservation_pricing
		`),
		sometimes: ["reservation_promocodes"],
		returned: ["reservation_partner_id"],
		leftOut: {
			"Only ids of partners are known.": ["reservation_partner_name"],
			"It is for the provider's own use.": ["reservation_hold_token"],
			"Nothing is paid before there is an order.": ["reservation_payments"],
			"No account has a limit of credit.": ["reservation_credit"],
			"The public requests have no such fields.": ["reservation_custom_fields"],
		},
		parts: {
			reservation_details: "ReservationDetail",
			reservation_promocodes: "AppliedPromocode",
			reservation_pricing: "Pricing",
		},
	},
	{
		model: "ReservationDetail",
		source,
		always: names(
			`${line} booking_reservation_reference booking_reservation_valid_until`,
		),
		sometimes: names(lineSometimes),
		returned: names(
			"booking_notes product_pickup_point_id product_pickup_point",
		),
		leftOut: {
			...lineLeftOut,
			"A line that is confirmed is read in its order.": ["booking_confirmed"],
			"No code is there before there is an order.": [
				"booking_voucher_released",
			],
		},
		parts: {
			booking_pricing: "Pricing",
			booking_notes: "Note",
			product_pickup_point: "PickupPoint",
			product_type_details: "RegularBookingItem",
		},
	},
	{
		model: "RegularBookingItem",
		source,
		always: names(tickets),
		sometimes: names(ages),
		leftOut: seats,
		parts: { product_type_pricing: "Pricing" },
	},
	{
		model: "ConfirmedOrderModel",
		source,
		answers: { ...at(orders, "/data/order"), "list-orders": "/data/items/*" },
		always: names(`
			order_platform_id order_platform_name order_reseller_id order_reseller_name order_distributor_id
			order_distributor_name order_reference order_external_reference order_status order_settlement_type
			order_channel order_language order_version order_redacted order_payments order_pricing order_created
			order_modified order_confirmed order_created_name order_created_email order_view_type order_bookings
		`),
		sometimes: names("order_promocodes order_cancellation_date_time"),
		returned: names(
			"order_contacts order_options order_custom_fields order_notes",
		),
		leftOut: {
			"Partners below the distributor have no accounts here.": names(
				"order_partner_id order_partner_name",
			),
			"Orders are not archived.": ["order_archived"],
			"No account has a limit of credit.": ["order_credit"],
			"Nothing is invoiced.": names("order_invoices order_invoiced"),
			"Flags are set by staff.": ["order_flags"],
			"An address of a page would lead nowhere.": names(
				"order_activity_url order_customer_url",
			),
		},
		parts: {
			order_payments: "PaymentDetails",
			order_pricing: "Pricing",
			order_promocodes: "AppliedPromocode",
			order_contacts: "ContactDetails",
			order_notes: "Note",
			order_bookings: "ConfirmedBooking",
		},
		free: names("order_options order_custom_fields"),
	},
	{
		model: "ConfirmedBooking",
		source,
		always: names(
			`${line} booking_reference booking_voucher_released booking_confirmed product_code_settings`,
		),
		sometimes: names(
			`${lineSometimes} booking_supplier_reference product_code product_pickup_point_id product_pickup_point`,
		),
		returned: ["booking_notes"],
		leftOut: {
			...lineLeftOut,
			"No product charges for a cancellation.": [
				"product_cancellation_policies",
			],
		},
		parts: {
			booking_pricing: "Pricing",
			booking_notes: "Note",
			product_pickup_point: "PickupPoint",
			product_code_settings: "ProductCodeSettings",
			product_type_details: "ConfirmedBookingDetail",
		},
	},
	{
		model: "ConfirmedBookingDetail",
		source,
		always: names(
			`${tickets} product_type_transaction_id product_type_status product_type_redemption_status`,
		),
		sometimes: names(`${ages} product_type_code`),
		leftOut: {
			...seats,
			"No ticket is redeemed here.": names(
				"product_type_redemption_date_time product_type_pass",
			),
		},
		parts: { product_type_pricing: "Pricing" },
	},
	{
		model: "ContactDetails",
		source,
		answers: {
			"list-contacts": "/data/items/*",
			"get-contact": "/data/items/*",
		},
		always: names(
			"contact_uid contact_version contact_created contact_modified",
		),
		returned: names(`
			contact_external_uid contact_number contact_type contact_title contact_name_first contact_name_last
			contact_email contact_phone contact_mobile contact_language contact_nationality contact_flight_number
			contact_loyalty_number contact_birth_place contact_birth_date contact_passport contact_gender
			contact_age contact_room_number contact_website contact_classification contact_address contact_notes
			contact_custom_fields
		`),
		free: names("contact_address contact_notes contact_custom_fields"),
	},
	{
		model: "PaymentDetails",
		source,
		answers: { "list-payments": "/data/items/*" },
		always: names(`
			payment_id payment_merchant_reference payment_order_reference payment_booking_references
			payment_order_version payment_status payment_method payment_type payment_recurring
			payment_currency_code payment_amount payment_total payment_created payment_created_name
			payment_created_email
		`),
		leftOut: {
			"An order has one payment, which the reseller takes.": names(
				"payment_original_id payment_partner_id payment_shift_id payment_external_reference payment_class payment_contact payment_notes payment_fees",
			),
			"It is about payment services, and none is played.": names(
				"payment_scheme payment_link payment_link_expires_at payment_authorization_expires_at payment_recurring_type payment_refund_type payment_refund_reason payment_gateway_details",
			),
			"Everything is in euros.": names(
				"payment_currency_rate payment_currency_amount",
			),
		},
	},
	{
		model: "GetVoucherResponseJSON",
		source,
		answers: { "get-voucher": "" },
		always: names("data url"),
		free: ["data"],
	},
];
