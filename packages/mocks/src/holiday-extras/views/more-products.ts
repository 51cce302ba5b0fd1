import { amount } from "../booking/prices.ts";
import { airportOf } from "../state/airports.ts";
import type { FastTrack } from "../state/tables.ts";
import { undiscounted } from "./products.ts";

const noSurcharge = (minor: number) => ({
	Percent: "0",
	Min: "0",
	Max: "0",
	Calculated: "0",
	Total: String(minor),
});

/** Fast track as a search lists it. Price in minor units. */
export function fastTrackView(fastTrack: FastTrack, price: number) {
	const { airport, terminal } = fastTrack;
	const place = airportOf(airport);
	return {
		Name: fastTrack.name,
		Code: `AP${fastTrack.code}`,
		BookingURL: `/v1/fastTrack/AP${fastTrack.code}`,
		MoreInfoURL: `/v1/product/${fastTrack.code}`,
		Price: amount(price),
		SalesCurrency: "GBP",
		Description: "Made up for this sandbox.",
		ExtraInformation: "Made up for this sandbox.",
		PaymentSurcharge: {
			Credit: noSurcharge(price),
			Debit: noSurcharge(price),
		},
		Location: {
			Iata: airport,
			Name: place?.name ?? airport,
			Type: "airport",
			Terminals: (place?.terminals ?? []).map(({ name }) => ({
				Code: name.slice(0, 1),
				Name: name,
			})),
		},
		IsRefundable: "1",
		AirportLocation: place?.name ?? airport,
		Terminal: terminal,
		NonDiscPrice: undiscounted(price),
	};
}
