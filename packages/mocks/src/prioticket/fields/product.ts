import { names } from "../../published-fields.ts";
import { location, locationLeftOut } from "./lists.ts";
import { source, type Table } from "./shared.ts";

/** What products are made of. */
export const ofProducts: readonly Table[] = [
	{
		model: "ProductModel",
		source,
		answers: {
			"list-products": "/data/items/*",
			"get-product": "/data/product",
		},
		always: names(`
			product_id product_platform_id product_platform_name product_distributor_id product_distributor_name
			product_reseller_id product_reseller_name product_market_admin_id product_market_admin_name
			product_supplier_id product_source_id product_source_name product_default_language product_version
			product_from_price product_start_date product_end_date product_booking_start_date
			product_booking_quantity_min product_booking_quantity_max product_third_party product_seasonal_pricing
			product_quantity_pricing product_daily_pricing product_dynamic_pricing product_relation_details_visible
			product_timepicker_visible product_sub_only product_cluster product_combi product_addon
			product_availability product_availability_assigned product_capacity product_traveldate_required
			product_cancellation_allowed product_overbooking_allowed product_past_date_booking_allowed
			product_capacity_type product_admission_type product_status product_catalogue_status
			product_service_type product_pickup_point product_content product_redemption_rules
			product_code_settings product_payment_detail product_type_seasons product_currencies product_locations
			product_categories product_destinations product_languages product_content_languages product_created
			product_created_name product_created_email product_modified product_modified_name
			product_modified_email product_view_type
		`),
		sometimes: names(
			"product_capacity_id product_pickup_point_details product_routes",
		),
		leftOut: {
			"A partner's own references of products are not kept.": names(
				"product_external_id product_internal_reference",
			),
			"Every account that the sandbox names has its place elsewhere in the product.":
				names(
					"product_supplier_admin_id product_supplier_admin_name product_contract_source_id product_contract_source_name",
				),
			"An address of a page would lead nowhere.": names(
				"product_slug product_supplier_url",
			),
			"It is how a website draws a product.": names(
				"product_color product_show_capacity_count product_google_categories",
			),
			"It is a key of the supplier's.": ["product_supplier_key_public"],
			"Products can be booked as long as they can be used.": names(
				"product_booking_end_date product_booking_advance_time_min product_booking_advance_time_max product_turnout_time product_duration product_opening_times product_block_out_dates product_special_dates",
			),
			"No product shares its capacity.": ["product_capacity_shared_id"],
			"No product has options, and how they are booked is published in outline only.":
				["product_options"],
			"No product charges for a cancellation.": names(
				"product_cancellation_policies product_noshow_policy",
			),
			"No product is made of others.": names(
				"product_cluster_details product_combi_details product_addon_details",
			),
			"Guides, flags, notes and own fields decide nothing about a booking.":
				names(
					"product_guide_languages product_flags product_notes product_custom_fields",
				),
		},
		parts: {
			product_pickup_point_details: "PickupPoint",
			product_content: "ProductContent",
			product_redemption_rules: "ProductRedemptionRules",
			product_code_settings: "ProductCodeSettings",
			product_payment_detail: "ProductPaymentDetails",
			product_type_seasons: "ProductTypeSeason",
			product_currencies: "ProductCurrency",
			product_locations: "ProductLocation",
		},
	},
	{
		model: "ProductContent",
		source,
		always: names(
			"product_title product_supplier_name product_short_description product_long_description product_entry_notes",
		),
		leftOut: {
			"An address of a page or a picture would lead nowhere.": names(
				"product_booking_url product_landing_page_view_url product_images",
			),
			"It is more text of the same kind.": names(
				"product_duration_text product_additional_information product_highlights product_includes product_excludes product_marketing_labels",
			),
			"Favourites are not simulated.": ["product_favorite"],
		},
	},
	{
		model: "ProductRedemptionRules",
		source,
		always: names(
			"redemption_has_duration redemption_count_type redemption_count_value",
		),
		leftOut: {
			"Tickets are redeemed once, at a moment.": names(
				"redemption_duration_time redemption_duration_type",
			),
		},
	},
	{
		model: "ProductPaymentDetails",
		source,
		always: names(
			"product_payment_type product_payment_term product_payment_currency",
		),
		leftOut: {
			"No deposit is asked for.": names(
				"product_payment_deposit product_payment_require_creditcard",
			),
		},
		parts: { product_payment_currency: "Currency" },
	},
	{
		model: "Currency",
		source,
		always: names(
			"currency_code currency_language_code currency_region_code currency_symbol currency_decimal_digits",
		),
		leftOut: {
			"What can stand there is not public.": ["currency_symbol_position"],
			"It is how a website writes an amount.": names(
				"currency_decimal_delimiter currency_thousand_delimiter currency_space_between_amount_and_symbol",
			),
		},
	},
	{
		model: "ProductTypeSeason",
		source,
		always: names(
			"product_type_season_start_date product_type_season_end_date product_type_season_details",
		),
		sometimes: ["product_type_season_label"],
		parts: { product_type_season_details: "ProductTypeDetails" },
	},
	{
		model: "ProductTypeDetails",
		source,
		always: names(`
			product_type product_type_class product_type_id product_type_label product_type_pax
			product_type_capacity product_type_quantity_min product_type_quantity_max product_type_price_tax_id
			product_type_price_type product_type_pricing
		`),
		sometimes: names("product_type_age_from product_type_age_to"),
		leftOut: {
			"Each type has one variant, and its label says what it is.": names(
				"product_type_variant_id product_type_description",
			),
			"No fees are charged.": ["product_type_fees"],
			"Prices vary by season alone.": names(
				"product_type_quantity_variations_label product_type_quantity_variations product_type_daily_variations",
			),
		},
		parts: { product_type_pricing: "ProductTypePricing" },
	},
	{
		model: "ProductTypePricing",
		source,
		always: names(
			"product_type_list_price product_type_sales_price product_type_display_price",
		),
		leftOut: {
			"Nothing is sold below its list price.": names(
				"product_type_discount product_type_discount_percentage product_type_discount_label",
			),
			"What a reseller pays is a matter of contracts.": [
				"product_type_resale_price",
			],
		},
	},
	{
		model: "ProductCurrency",
		source,
		always: names("product_id product_currency_code"),
	},
	{
		model: "ProductLocation",
		source,
		always: names(`${location} location_pickup_point`),
		leftOut: locationLeftOut,
		parts: { location_address: "AddressModel" },
	},
];
