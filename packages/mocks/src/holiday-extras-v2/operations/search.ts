import { callerOf } from "@slipway/sandbox/engine";
import { checkStay } from "../booking/check-stay.ts";
import { priceOf } from "../booking/terms.ts";
import { carried } from "../carried.ts";
import { LocationsAnswer, ProductsAnswer } from "../contract/answers.ts";
import { SearchQuery } from "../contract/requests.ts";
import { refuse } from "../refuse.ts";
import { hoursLater, utc } from "../state/local-time.ts";
import { isFree } from "../state/spaces.ts";
import type { Location, Product } from "../state/tables.ts";
import type { ApiWorld } from "../world.ts";
import { guided, operation } from "./operation.ts";

const story = "Search";
/** Published: 30 minutes. */
const guaranteed = 30 * 60_000;
/** Hours between car park and plane; the buffers are not published. */
const buffer = { before: 3, after: 1 };

export const locations = operation({
	id: "list-locations",
	title: "List locations",
	says: "The airports and what can be booked there. Keep it for a day.",
	story,
	method: "GET",
	path: "/v2/locations",
	...guided,
	answers: { 200: { says: "All locations.", schema: LocationsAnswer } },
	examples: [
		{ title: "All", status: 200 },
		{
			title: "Without a token",
			headers: { authorization: undefined },
			status: 401,
		},
		{
			title: "As XML",
			headers: { accept: "application/xml" },
			status: 406,
		},
	],
	handle: (_, { tables }) => ({
		status: 200,
		headers: { "cache-control": "max-age=86400" },
		body: {
			locations: [...tables.locations.values()].map(({ code, name }) => ({
				type: "airport",
				code,
				name,
				product_types: ["parking"],
			})),
		},
	}),
});

const stay = {
	location_code: "LHR",
	currency: "GBP",
	parking_entry_datetime: `${carried.next_week}T08:00:00`,
	parking_exit_datetime: `${carried.in_two_weeks}T18:00:00`,
};

export const products = operation({
	id: "search-parking",
	title: "Search for car parks",
	says: "Car parks with a space, with prices in minor units that are guaranteed for 30 minutes. Parking times, or flight times from which they follow; all on the airport's own clock. Never keep the answer.",
	story,
	method: "GET",
	path: "/v2/products/parking",
	...guided,
	query: SearchQuery,
	answers: {
		200: { says: "Car parks and prices.", schema: ProductsAnswer },
		404: { says: "No such location." },
		422: { says: "The currency or the times cannot be had." },
	},
	carries: {
		guarantee: "/products/0/price_guarantee_token",
		guarantee_later: "/products/1/price_guarantee_token",
		guarantee_last: "/products/3/price_guarantee_token",
	},
	examples: [
		{
			title: "A week at Heathrow",
			query: stay,
			status: 200,
		},
		{
			title: "By flight times, in Munich",
			query: {
				location_code: "MUC",
				currency: "EUR",
				outbound_flight_number: "LH100",
				outbound_departure_datetime: `${carried.next_week}T11:00:00`,
				inbound_arrival_datetime: `${carried.in_two_weeks}T17:30:00`,
			},
			status: 200,
		},
		{
			title: "A location in small letters",
			query: { ...stay, location_code: "lhr" },
			status: 400,
		},
		{
			title: "A time in UTC",
			query: {
				...stay,
				parking_entry_datetime: `${carried.next_week}T08:00:00Z`,
			},
			status: 400,
		},
		{
			title: "Without a way out",
			query: {
				location_code: "LHR",
				currency: "GBP",
				parking_entry_datetime: `${carried.next_week}T08:00:00`,
			},
			status: 400,
		},
		{
			title: "A location that is not sold",
			query: { ...stay, location_code: "ZZZ" },
			status: 404,
		},
		{
			title: "Heathrow in euros",
			query: { ...stay, currency: "EUR" },
			status: 422,
		},
		{
			title: "Out before in",
			query: { ...stay, parking_exit_datetime: `${carried.tomorrow}T18:00:00` },
			status: 422,
		},
		{
			title: "A day that is over",
			query: { ...stay, parking_entry_datetime: "2020-01-01T08:00:00" },
			status: 422,
		},
		{
			title: "A stay of years",
			query: { ...stay, parking_exit_datetime: "2098-01-01T18:00:00" },
			status: 422,
		},
	],
	handle(call, world) {
		const { query } = call;
		const location = locationOf(query.location_code, world);
		if (query.currency !== location.currency)
			throw refuse("currency", {
				status: Number(world.setting("currency-mismatch")),
				place: "query",
				pointer: "/currency",
				fact: `${location.name} is not sold in ${query.currency}.`,
				fix: {
					says: `Ask for ${location.currency}.`,
					value: location.currency,
				},
			});
		const entry =
			query.parking_entry_datetime ??
			shifted(query.outbound_departure_datetime, -buffer.before) ??
			missing("parking_entry_datetime", "outbound_departure_datetime");
		const exit =
			query.parking_exit_datetime ??
			shifted(query.inbound_arrival_datetime, buffer.after) ??
			missing("parking_exit_datetime", "inbound_arrival_datetime");
		checkStay(
			{
				entry,
				exit,
				place: "query",
				names: [
					query.parking_entry_datetime
						? "parking_entry_datetime"
						: "outbound_departure_datetime",
					query.parking_exit_datetime
						? "parking_exit_datetime"
						: "inbound_arrival_datetime",
				],
			},
			location,
			world.now,
		);
		const found = [...world.tables.products.values()].filter(
			(product) =>
				product.location === location.code &&
				!world.struck("sold-out") &&
				isFree({ product: product.code, entry, exit }, world.tables),
		);
		return {
			status: 200,
			headers: { "cache-control": "no-store" },
			body: {
				location_code: location.code,
				parking_entry_datetime: entry,
				parking_exit_datetime: exit,
				products: found.map((product) =>
					offered(product, location, { entry, exit }, callerOf(call), world),
				),
			},
		};
	},
});

/** A location by its code. Throws a Refusal with 404 when there is none. */
export function locationOf(code: string, { tables }: ApiWorld): Location {
	const found = tables.locations.get(code);
	if (found) return found;
	throw refuse("location", {
		status: 404,
		place: "query",
		pointer: "/location_code",
		fact: `There is no location “${code}”.`,
		fix: { says: "Ask for one of the list of locations.", value: "LHR" },
	});
}

function offered(
	product: Product,
	{ currency }: Location,
	{ entry, exit }: { readonly entry: string; readonly exit: string },
	owner: string,
	world: ApiWorld,
) {
	const token = `fake-guarantee-${world.seed}-${String(world.next("guarantees")).padStart(6, "0")}`;
	const expires = world.now + guaranteed;
	const price = priceOf(product, entry, exit, world);
	world.tables.guarantees.set(token, {
		token,
		owner,
		product: product.code,
		entry,
		exit,
		price,
		expires,
	});
	const name = world.setting("token-name");
	return {
		product_code: product.code,
		name: product.name,
		price,
		currency,
		[name]: token,
		[`${name}_expiry`]: utc(expires),
		capabilities: {
			amendable: product.amendments !== undefined,
			cancellable: product.refunds.length > 0,
		},
		required_information: product.required.map((pointer) =>
			pointer.slice(1).replaceAll("/", "."),
		),
	};
}

const shifted = (time: string | undefined, hours: number) =>
	time === undefined ? undefined : hoursLater(time, hours);

function missing(parking: string, flight: string): never {
	throw refuse("parking-times", {
		status: 400,
		place: "query",
		pointer: `/${parking}`,
		fact: `Neither ${parking} nor ${flight} was sent.`,
		fix: { says: `Send ${parking}.`, value: "2030-05-20T08:00:00" },
	});
}
