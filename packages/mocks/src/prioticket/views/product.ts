import {
	accounts,
	catalogued,
	categoryOf,
	created,
	destination,
	firstDay,
	lastDay,
	locations,
	route,
} from "../state/catalogue.ts";
import { localTime, momentOf } from "../state/local-time.ts";
import { amount, priceOn } from "../state/prices.ts";
import type { Product } from "../state/tables.ts";
import { locationView, pickupPointView } from "./place.ts";
import { isSeasonal, seasonsView } from "./season.ts";

const drawn = new WeakMap<Product, object>();

/** A product with everything that decides how it is booked. Items of tables are replaced, so each is drawn once. */
export function productView(product: Product): object {
	const before = drawn.get(product);
	if (before) return before;
	const view = { ...identity(product), ...booking(product), ...rest(product) };
	drawn.set(product, view);
	return view;
}

/** The system in which a product is kept. */
export const sourceOf = ({ thirdParty }: Pick<Product, "thirdParty">) =>
	thirdParty
		? { id: "2", name: "Sandbox Connected System" }
		: { id: "1", name: "PrioTicket" };

/** Where a product is used, and where its guests are picked up. */
export const locationsOf = ({ pickupPoints = [] }: Product) =>
	locations.filter(
		({ pickupPoint }) =>
			pickupPoint === undefined || pickupPoints.includes(pickupPoint),
	);

/** The lowest price that a product has at any time, in minor units. */
export const lowestPrice = ({ types }: Pick<Product, "types">): number =>
	Math.min(
		...types.flatMap((type) => [
			priceOn(type, "2026-01-01"),
			priceOn(type, "2026-07-01"),
		]),
	);

const identity = (product: Product) => {
	const { platform, reseller, marketAdmin, distributor } = accounts;
	const source = sourceOf(product);
	return {
		product_id: product.id,
		product_platform_id: platform.id,
		product_platform_name: platform.name,
		product_distributor_id: distributor.id,
		product_distributor_name: distributor.name,
		product_reseller_id: reseller.id,
		product_reseller_name: reseller.name,
		product_market_admin_id: marketAdmin.id,
		product_market_admin_name: marketAdmin.name,
		product_supplier_id: product.supplier.id,
		product_source_id: source.id,
		product_source_name: source.name,
		product_default_language: "en",
		product_version: 1,
	};
};

const booking = (product: Product) => ({
	product_from_price: amount(lowestPrice(product)),
	product_start_date: localTime(momentOf(firstDay)),
	product_end_date: localTime(momentOf(lastDay, "23:59")),
	product_booking_start_date: localTime(created),
	product_booking_quantity_min: product.quantity.least,
	product_booking_quantity_max: product.quantity.most,
	product_third_party: product.thirdParty,
	product_seasonal_pricing: isSeasonal(product),
	product_quantity_pricing: false,
	product_daily_pricing: false,
	product_dynamic_pricing: false,
	product_relation_details_visible: false,
	product_timepicker_visible:
		product.slots && product.admission !== "TIME_DATE",
	product_sub_only: false,
	product_cluster: false,
	product_combi: false,
	product_addon: false,
	product_availability: product.slots,
	product_availability_assigned: false,
	product_capacity: product.slots,
	product_traveldate_required: product.travelDate,
	product_cancellation_allowed: product.cancellable,
	product_overbooking_allowed: false,
	product_past_date_booking_allowed: false,
	...(product.slots && { product_capacity_id: capacityOf(product) }),
	product_capacity_type: product.slots ? "OWN" : "NOT_SET",
	product_admission_type: product.admission,
	product_status: product.status,
	product_catalogue_status: "ACTIVE",
	product_service_type: categoryOf(product.id).service,
	product_pickup_point: product.pickupPoints ? "MANDATORY" : "NOT_SET",
	...(product.pickupPoints && {
		product_pickup_point_details: product.pickupPoints.map(pickupPointView),
	}),
});

const rest = (product: Product) => ({
	product_content: {
		product_title: product.title,
		product_supplier_name: product.supplier.name,
		product_short_description: `${product.title}: a product of the sandbox.`,
		product_long_description: `${product.title} is a product of the sandbox, for trying out how such products are booked. It cannot be visited.`,
		product_entry_notes: entryNotes,
	},
	product_redemption_rules: {
		redemption_has_duration: false,
		redemption_count_type: "LIMITED",
		redemption_count_value: 1,
	},
	product_code_settings: codeSettings(product),
	product_payment_detail: {
		product_payment_type: "REQUIRED",
		product_payment_term: "ORDER_DATE",
		product_payment_currency: {
			currency_code: "EUR",
			currency_language_code: "en",
			currency_region_code: "NL",
			currency_symbol: "€",
			currency_decimal_digits: 2,
		},
	},
	product_type_seasons: seasonsView(product),
	product_currencies: [
		{ product_id: product.id, product_currency_code: "EUR" },
	],
	product_locations: locationsOf(product).map((location) => ({
		...locationView(location),
		location_pickup_point: location.pickupPoint !== undefined,
	})),
	product_categories: [categoryOf(product.id).id],
	product_destinations: [destination.id],
	product_languages: ["en"],
	product_content_languages: ["en"],
	...(product.pickupPoints && { product_routes: [route.id] }),
	product_created: localTime(created),
	product_created_name: accounts.user.name,
	product_created_email: accounts.user.email,
	product_modified: localTime(catalogued),
	product_modified_name: accounts.user.name,
	product_modified_email: accounts.user.email,
	product_view_type: "DISTRIBUTOR",
});

/** What a guest should know before the visit. */
export const entryNotes = "Show the code at the entrance.";

/** The capacity that the slots of a product share. */
export const capacityOf = ({ id }: Pick<Product, "id">): string => `CAP-${id}`;

/** How the codes of a product come. */
export const codeSettings = ({
	groupCode,
	thirdParty,
	vouchersLater,
}: Pick<Product, "groupCode" | "thirdParty" | "vouchersLater">) => ({
	product_code_format: "QR_CODE",
	product_code_source: thirdParty ? "EXTERNAL" : "PRIO",
	product_group_code: groupCode,
	product_combi_code: false,
	product_voucher_settings: groupCode ? "SINGLE" : "PER_PERSON",
	product_code_release_details: [
		vouchersLater ? "SUPPLIER_ALLOCATION" : "ORDER_CONFIRMATION",
	],
});
