import {
	demanded,
	demandedChild,
	duration,
	element,
	maybe,
	narrowed,
	required,
	some,
} from "@slipway/sandbox/xml/contract";
import { z } from "zod";
import { rootAttributes } from "../../siteminder-soap/demands.ts";
import { answerOf, requestOf } from "../../siteminder-soap/envelope.ts";
import { guestCountAttributes } from "../../siteminder-soap/ota/guests.ts";
import { open } from "../../siteminder-soap/ota/open.ts";
import {
	posWith,
	requestorAttributes,
	uniqueId,
} from "../../siteminder-soap/ota/pos.ts";
import {
	code as otaCode,
	reservationStatus,
	transaction,
} from "../../siteminder-soap/ota/types.ts";
import { hotelReservation } from "../../siteminder-soap/reservation.ts";
import { carried } from "../carried.ts";

/** A code of a hotel or a room type, as the schema limits it. */
export const code = (what: string, example: string) =>
	z
		.string()
		.min(1)
		.max(16)
		.meta({
			description: `${what} has 1 to 16 characters.`,
			examples: [example],
		});

const HotelReservation = hotelReservation({
	hotelCode: code("HotelCode", carried.hotel_code),
	ids: 2,
	status: reservationStatus,
	guestCount: {
		...guestCountAttributes,
		AgeQualifyingCode: demanded(
			narrowed(
				otaCode,
				z.enum(["10", "8"]).meta({
					description: "AgeQualifyingCode is 10, an adult, or 8, a child.",
					examples: ["10"],
				}),
			),
		),
		Count: demanded(guestCountAttributes.Count),
	},
});

/** Who sends a message: the channel, by its code. */
const pos = posWith(
	{
		...requestorAttributes,
		Type: required(
			narrowed(
				otaCode,
				z.literal("22").meta({
					description: "RequestorID has the Type 22.",
					examples: ["22"],
				}),
			),
		),
		ID: required(
			z
				.string()
				.min(1)
				.max(32)
				.meta({
					description: "The code of the channel.",
					examples: [carried.channel_code],
				}),
		),
	},
	2,
);

/** A reservation that a channel made, changed or cancelled. */
export const ReservationRequest = requestOf(
	"OTA_HotelResNotifRQ",
	element({
		attributes: {
			...rootAttributes,
			ResStatus: demanded(
				narrowed(
					transaction,
					z.enum(["Commit", "Modify", "Cancel"]).meta({
						description: "ResStatus is Commit, Modify or Cancel.",
						examples: ["Commit"],
					}),
				),
			),
			HoldDuration: duration,
		},
		children: {
			POS: demandedChild(maybe(pos)),
			MessageID: maybe(uniqueId),
			HotelReservations: demandedChild(
				maybe(
					element({
						children: {
							HotelReservation: some(HotelReservation),
							...open("RoutingHops", "WrittenConfInst", "TPA_Extensions"),
						},
					}),
				),
			),
		},
	}),
);

export const ReservationAnswer = answerOf("OTA_HotelResNotifRS");

/** One reservation of a message as data. */
export type ReservationInput = z.output<typeof HotelReservation>;
