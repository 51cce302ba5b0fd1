import { z } from "zod";
import { Amount, envelope, LocalDateTime, listOf, pageOf } from "../common.ts";
import { Admission, CodeSettings, PickupPoint, TicketKind } from "./shared.ts";

const OfferedType = z.object({
	...TicketKind,
	product_type_pax: z.int(),
	product_type_capacity: z.int(),
	product_type_quantity_min: z.int(),
	product_type_quantity_max: z.int(),
	product_type_price_tax_id: z.string(),
	product_type_price_type: z.enum(["INDIVIDUAL", "GROUP"]),
	product_type_pricing: z.object({
		product_type_list_price: Amount,
		product_type_sales_price: Amount,
		product_type_display_price: Amount,
	}),
});

const Address = z.object({
	id: z.string(),
	street: z.string().optional(),
	city: z.string(),
	country: z.string(),
	country_code: z.string(),
});

const location = {
	location_id: z.string(),
	location_name: z.string(),
	location_type: z.string(),
	location_address: Address,
};

/** Who a product belongs to. */
const identity = {
	product_id: z.string(),
	product_platform_id: z.string(),
	product_platform_name: z.string(),
	product_distributor_id: z.string(),
	product_distributor_name: z.string(),
	product_reseller_id: z.string(),
	product_reseller_name: z.string(),
	product_market_admin_id: z.string(),
	product_market_admin_name: z.string(),
	product_supplier_id: z.string(),
	product_source_id: z.string(),
	product_source_name: z.string(),
	product_default_language: z.string(),
	product_version: z.int(),
};

/** What decides how it is booked. */
const booking = {
	product_from_price: Amount,
	product_start_date: LocalDateTime,
	product_end_date: LocalDateTime,
	product_booking_start_date: LocalDateTime,
	product_booking_quantity_min: z.int(),
	product_booking_quantity_max: z.int(),
	product_third_party: z.boolean(),
	product_seasonal_pricing: z.boolean(),
	product_quantity_pricing: z.boolean(),
	product_daily_pricing: z.boolean(),
	product_dynamic_pricing: z.boolean(),
	product_relation_details_visible: z.boolean(),
	product_timepicker_visible: z.boolean(),
	product_sub_only: z.boolean(),
	product_cluster: z.boolean(),
	product_combi: z.boolean(),
	product_addon: z.boolean(),
	product_availability: z.boolean(),
	product_availability_assigned: z.boolean(),
	product_capacity: z.boolean(),
	product_traveldate_required: z.boolean(),
	product_cancellation_allowed: z.boolean(),
	product_overbooking_allowed: z.boolean(),
	product_past_date_booking_allowed: z.boolean(),
	product_capacity_id: z.string().optional(),
	product_capacity_type: z.enum(["OWN", "SHARED", "COMBINED", "NOT_SET"]),
	product_admission_type: Admission,
	product_status: z.string(),
	product_catalogue_status: z.enum(["PENDING", "INACTIVE", "ACTIVE"]),
	product_service_type: z.string(),
	product_pickup_point: z.enum(["MANDATORY", "OPTIONAL", "NOT_SET"]),
	product_pickup_point_details: z.array(PickupPoint).optional(),
};

const Product = z.object({
	...identity,
	...booking,
	product_content: z.object({
		product_title: z.string(),
		product_supplier_name: z.string(),
		product_short_description: z.string(),
		product_long_description: z.string(),
		product_entry_notes: z.string(),
	}),
	product_redemption_rules: z.object({
		redemption_has_duration: z.boolean(),
		redemption_count_type: z.enum(["UNLIMITED", "LIMITED"]),
		redemption_count_value: z.int(),
	}),
	product_code_settings: CodeSettings,
	product_payment_detail: z.object({
		product_payment_type: z.string(),
		product_payment_term: z.string(),
		product_payment_currency: z.object({
			currency_code: z.string(),
			currency_language_code: z.string(),
			currency_region_code: z.string(),
			currency_symbol: z.string(),
			currency_decimal_digits: z.int(),
		}),
	}),
	product_type_seasons: z.array(
		z.object({
			product_type_season_label: z.string().optional(),
			product_type_season_start_date: LocalDateTime,
			product_type_season_end_date: LocalDateTime,
			product_type_season_details: z.array(OfferedType),
		}),
	),
	product_currencies: z.array(
		z.object({ product_id: z.string(), product_currency_code: z.string() }),
	),
	product_locations: z.array(
		z.object({ ...location, location_pickup_point: z.boolean() }),
	),
	product_categories: z.array(z.string()),
	product_destinations: z.array(z.string()),
	product_languages: z.array(z.string()),
	product_content_languages: z.array(z.string()),
	product_routes: z.array(z.string()).optional(),
	product_created: LocalDateTime,
	product_created_name: z.string(),
	product_created_email: z.string(),
	product_modified: LocalDateTime,
	product_modified_name: z.string(),
	product_modified_email: z.string(),
	product_view_type: z.string(),
});

export const ProductsAnswer = pageOf("product", Product);
export const ProductAnswer = envelope("product", { product: Product });

export const AvailabilityAnswer = listOf(
	"availability",
	z.object({
		availability_id: z.string(),
		availability_capacity_id: z.string(),
		availability_active: z.boolean(),
		availability_product_id: z.string(),
		availability_admission_type: Admission,
		availability_duration: z.int(),
		availability_from_date_time: LocalDateTime,
		availability_to_date_time: LocalDateTime,
		availability_spots: z.object({
			availability_spots_total: z.int(),
			availability_spots_reserved: z.int().min(0),
			availability_spots_booked: z.int().min(0),
			availability_spots_open: z.int().min(0),
		}),
		availability_created: LocalDateTime,
		availability_modified: LocalDateTime,
	}),
);

export const CategoriesAnswer = listOf(
	"category",
	z.object({
		category_id: z.string(),
		category_name: z.string(),
		category_type: z.string(),
		category_products: z.array(z.string()),
	}),
);

export const DestinationsAnswer = pageOf(
	"destination",
	z.object({
		destination_id: z.string(),
		destination_name: z.string(),
		destination_products: z.array(z.string()),
	}),
);

export const LocationsAnswer = pageOf(
	"location",
	z.object({ ...location, location_products: z.array(z.string()) }),
);

export const RoutesAnswer = pageOf(
	"route",
	z.object({
		route_active: z.boolean(),
		route_id: z.string(),
		route_name: z.string(),
		route_type: z.string(),
		route_start_time: z.string(),
		route_end_time: z.string(),
		route_duration: z.int(),
		route_products: z.array(z.string()),
		route_locations: z.array(
			z.object({
				route_location_active: z.boolean(),
				route_location_id: z.string(),
				route_location_name: z.string(),
				route_location_stopover: z.boolean(),
			}),
		),
	}),
);

export const TaxesAnswer = pageOf(
	"tax",
	z.object({
		tax_id: z.string(),
		tax_name: z.string(),
		tax_type: z.string(),
		tax_rate: z.string(),
		tax_region: z.string(),
	}),
);

export const CurrencyRatesAnswer = listOf(
	"currency",
	z.object({
		currency_base: z.string(),
		currency_date: LocalDateTime,
		currency_rates: z.record(z.string(), z.string()),
	}),
);
