import { type FieldTable, names } from "../../published-fields.ts";
import type { sources } from "../sources.ts";

/** A table of Prioticket's fields. */
export type Table = FieldTable<keyof typeof sources>;

/** The generated client has the models by name. */
export const source = "client-3.5";

/** Objects that stand in several answers. */
export const shared: readonly Table[] = [
	{
		model: "Pricing",
		source,
		always: names(
			"price_type price_currency_code price_subtotal price_taxes price_total",
		),
		sometimes: ["price_promocodes"],
		leftOut: {
			"Everything is in euros.": ["price_currency_rate"],
			"Prices vary by season alone, and that is in the list price.": [
				"price_variations",
			],
			"No fees are charged.": ["price_fees"],
			"Margins are between the accounts of a chain of resellers.": [
				"price_margins",
			],
		},
		parts: { price_taxes: "ProductTax", price_promocodes: "PromoCodePricing" },
	},
	{
		model: "ProductTax",
		source,
		always: names("tax_id tax_name tax_amount"),
	},
	{
		model: "PromoCodePricing",
		source,
		always: names("promo_code promo_amount"),
	},
	{
		model: "AppliedPromocode",
		source,
		always: names("promo_title promo_code"),
		leftOut: { "The title says it.": ["promo_description"] },
	},
	{
		model: "PickupPoint",
		source,
		always: names("pickup_point_id pickup_point_name pickup_point_location"),
		leftOut: {
			"Guests are picked up at the time of their slot.": names(
				"pickup_point_description pickup_point_time pickup_point_times pickup_point_duration pickup_point_availability_dependency",
			),
		},
	},
	{
		model: "ProductCodeSettings",
		source,
		always: names(
			"product_code_format product_code_source product_group_code product_combi_code product_voucher_settings product_code_release_details",
		),
		leftOut: {
			"Codes are released by what happens, not by a date.": [
				"product_code_release_date",
			],
		},
	},
	{
		model: "Note",
		source,
		always: names("note_value note_type note_date note_creator"),
	},
	{
		model: "AddressModel",
		source,
		always: names("id street city country country_code"),
		leftOut: {
			"These places do not exist.": names(
				"name addition postal_code region place_id latitude longitude notes",
			),
		},
	},
];
