import { answerRoot } from "../../siteminder-soap/format.ts";
import { securityHeader } from "../../siteminder-soap/security-header.ts";
import { writeEnvelope } from "../../siteminder-soap/write-envelope.ts";
import { towardsPms } from "../credentials.ts";
import type { Message } from "../state/tables.ts";
import type { PmsXchangeWorld } from "../world.ts";
import { reservationElement } from "./views.ts";

/** SiteMinder gives an answer up after so many milliseconds. The number is this sandbox's. */
const patience = 20_000;

/** Sends a message to the PMS's endpoint as OTA_HotelResNotifRQ. */
export function push(message: Message, world: PmsXchangeWorld): void {
	const { reservations, hotels, endpoint } = world.tables;
	const reservation = reservations.get(message.reservation);
	const hotel = hotels.get(message.hotel);
	if (!reservation || !hotel) return;
	const { url, ...credentials } = endpoint.get("pms") ?? {
		...towardsPms,
		url: undefined,
	};
	world.callPartner({
		event: "reservation",
		method: "POST",
		address: url,
		headers: {
			"content-type": "text/xml; charset=utf-8",
			soapaction: '"HotelResNotifRQ"',
		},
		body: writeEnvelope(
			{
				OTA_HotelResNotifRQ: {
					...answerRoot(message.id, world.now),
					HotelReservations: {
						HotelReservation: reservationElement(
							message,
							reservation,
							hotel.currency,
						),
					},
				},
			},
			securityHeader(credentials),
		),
		about: message.id,
		patience,
	});
}
