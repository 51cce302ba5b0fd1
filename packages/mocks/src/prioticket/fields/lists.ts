import { names } from "../../published-fields.ts";
import { source, type Table } from "./shared.ts";

/** What a location is made of, wherever it stands. */
export const location =
	"location_id location_name location_type location_address";
export const locationLeftOut = {
	"An address of a page would lead nowhere.": ["location_url"],
	"These places do not exist.": names(
		"location_label location_description location_contacts location_opening_times location_custom_fields",
	),
};

/** What the lists beside products and their availability are made of. */
export const ofLists: readonly Table[] = [
	{
		model: "LocationListModel",
		source,
		answers: { "list-locations": "/data/items/*" },
		always: names(`${location} location_products`),
		leftOut: locationLeftOut,
		parts: { location_address: "AddressModel" },
	},
	{
		model: "CategoryModel",
		source,
		answers: { "list-categories": "/data/items/*" },
		always: names("category_id category_name category_type category_products"),
		leftOut: {
			"An address of a page or a picture would lead nowhere.": names(
				"category_slug category_icon category_images",
			),
			"Categories stand side by side.": names(
				"category_description category_parent_id",
			),
		},
	},
	{
		model: "RouteModel",
		source,
		answers: { "list-routes": "/data/items/*" },
		always: names(
			"route_active route_id route_name route_type route_start_time route_end_time route_duration route_products route_locations",
		),
		leftOut: {
			"It is how a map draws a line, or what is told on board.": names(
				"route_description route_color route_frequency route_audio_languages route_live_languages",
			),
		},
		parts: { route_locations: "RouteLocation" },
	},
	{
		model: "RouteLocation",
		source,
		always: names(
			"route_location_active route_location_id route_location_name route_location_stopover",
		),
		leftOut: {
			"These places do not exist.": names(
				"route_location_description route_location_latitude route_location_longitude",
			),
			"An address of a page would lead nowhere.": ["route_location_url"],
		},
	},
	{
		model: "ProductTaxDetail",
		source,
		answers: { "list-taxes": "/data/items/*" },
		always: names("tax_id tax_name tax_type tax_rate tax_region"),
	},
	{
		model: "CurrencyConversion",
		source,
		answers: { "list-currency-rates": "/data/items/*" },
		always: names("currency_base currency_date currency_rates"),
		free: ["currency_rates"],
	},
	{
		model: "AvailabilityModel",
		source,
		answers: {
			"get-availability": "/data/items/*",
			"list-availability": "/data/items/*",
		},
		always: names(`
			availability_id availability_capacity_id availability_active availability_product_id
			availability_admission_type availability_duration availability_from_date_time
			availability_to_date_time availability_spots availability_created availability_modified
		`),
		leftOut: {
			"No other system's ids, labels or notes are kept of a time.": names(
				"availability_external_id availability_label availability_notes",
			),
			"No product shares its capacity.": ["availability_capacity_shared_id"],
			"Only selected merchants have it.": ["availability_party_size"],
			"Prices vary by season alone.": ["availability_pricing"],
		},
		parts: { availability_spots: "AvailabilitySpots" },
	},
	{
		model: "AvailabilitySpots",
		source,
		always: names(
			"availability_spots_total availability_spots_reserved availability_spots_booked availability_spots_open",
		),
		leftOut: {
			"No ticket is redeemed here.": ["availability_spots_redeemed"],
			"No product has assigned seats.": ["availability_spots_details"],
		},
	},
];
