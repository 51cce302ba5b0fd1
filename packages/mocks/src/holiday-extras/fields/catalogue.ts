import { names } from "../../published-fields.ts";
import { fieldNames } from "../library/field-names.ts";
import { envelope, envelopeParts, reasons, type Table } from "./shared.ts";

const inLibrary = names(`
	name parent type lang archived ghost meet_and_greet car_parked_for_you on_airport tripappintroduction distance_miles
	latitude longitude tripappcarparkname terminal advance_purchase address telephone information directions
	arrival_procedures departure_procedures keep_keys transfer_frequency transfer_time transfer_earliest transfer_latest
	has_electric_charging qr_code parkplatzname language valet_included mindestparkdauer maximum_stay adresse telefon
	tripappaddonname openingtime closingtime check_in_up_to infant_age child_age adult_age children_allowed
	is_noncancellable extra_information tripapphotelname noncancellable_nonrefundable parking_includes_arrival star_rating
	check_in_time check_out_time day_use_only
`);

/** What comes before a search: tokens, places and the product library. */
export const ofCatalogue: readonly Table[] = [
	{
		model: "usertoken",
		source: "token",
		answers: { "get-user-token": "/API_Reply" },
		always: names(`Token BookingURL ${envelope}`),
		parts: envelopeParts,
	},
	{
		model: "location",
		source: "locations",
		answers: { "list-locations": "/API_Reply" },
		always: names(`Product ${envelope}`),
		parts: { ...envelopeParts, Product: "Product of locations" },
	},
	{
		model: "Product of locations",
		source: "locations",
		always: names("Code Name MoreInfoURL Type"),
	},
	{
		model: "terminal",
		source: "terminals",
		answers: { "list-terminals": "/API_Reply" },
		always: names(`Terminal ${envelope}`),
		parts: { ...envelopeParts, Terminal: "Terminal" },
	},
	{ model: "Terminal", source: "terminals", always: names("Name Code") },
	{
		model: "product",
		source: "library",
		answers: {
			"get-product": "/API_Reply",
			"get-product-lite": "/API_Reply",
		},
		always: names(`Product ${envelope}`),
		sometimes: ["Warning"],
		parts: {
			...envelopeParts,
			Product: "Product of the library",
			Warning: "Warning",
		},
	},
	{ model: "Warning", source: "library", always: ["Message"] },
	{
		model: "Product of the library",
		source: "library",
		always: [],
		sometimes: inLibrary,
		leftOut: {
			"It is a text about a product, and the products are made up.": [
				...fieldNames,
			].filter(
				(name) => !inLibrary.includes(name) && !/logo|image|video/.test(name),
			),
			[reasons.noPictures]: [...fieldNames].filter((name) =>
				/logo|image|video/.test(name),
			),
		},
	},
];
