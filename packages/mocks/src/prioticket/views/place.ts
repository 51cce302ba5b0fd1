import { destination, locations, route } from "../state/catalogue.ts";

type Location = (typeof locations)[number];

const address = ({ id, street }: { readonly id: string; street?: string }) => ({
	id,
	...(street && { street }),
	city: destination.name,
	country: "Netherlands",
	country_code: "NL",
});

/** A location, as lists and products show it. */
export const locationView = ({ id, name, type, street }: Location) => ({
	location_id: id,
	location_name: name,
	location_type: type,
	location_address: address({ id: `A-${id}`, street }),
});

/** A pick-up point: where it is, and when. */
export function pickupPointView(id: string) {
	const location = locations.find(({ pickupPoint }) => pickupPoint === id);
	return {
		pickup_point_id: id,
		pickup_point_name: location?.name ?? id,
		...(location && { pickup_point_location: location.id }),
	};
}

/** The line of the bus with its stops. */
export const routeView = (products: readonly string[]) => ({
	route_active: true,
	route_id: route.id,
	route_name: route.name,
	route_type: "BUS",
	route_start_time: "10:00",
	route_end_time: "18:00",
	route_duration: 60,
	route_products: products,
	route_locations: locations.map(({ id, name }) => ({
		route_location_active: true,
		route_location_id: id,
		route_location_name: name,
		route_location_stopover: true,
	})),
});
