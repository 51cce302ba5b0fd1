import {
	atMost,
	demandedChild,
	duration,
	element,
	maybe,
	narrowed,
	some,
} from "@slipway/sandbox/xml/contract";
import { z } from "zod";
import { rootAttributes } from "../../siteminder-soap/demands.ts";
import { requestOf } from "../../siteminder-soap/envelope.ts";
import { open } from "../../siteminder-soap/ota/open.ts";
import { uniqueId } from "../../siteminder-soap/ota/pos.ts";
import {
	reservationStatus,
	transaction,
} from "../../siteminder-soap/ota/types.ts";
import { hotelReservation } from "../../siteminder-soap/reservation.ts";
import { hotelCode, pos } from "./common.ts";

const UploadedReservation = hotelReservation({
	hotelCode,
	// A change of a delivered booking has three, one more than the schema takes.
	ids: 3,
	status: narrowed(
		reservationStatus,
		z
			.enum(["Commit", "Modify", "Cancel"])
			.default("Commit")
			.meta({ description: "ResStatus is Commit, Modify or Cancel." }),
	),
});

/** A reservation that the PMS made or changed. */
export const UploadRequest = requestOf(
	"OTA_HotelResNotifRQ",
	element({
		attributes: {
			...rootAttributes,
			ResStatus: transaction,
			HoldDuration: duration,
		},
		children: {
			POS: pos("10"),
			MessageID: maybe(uniqueId),
			HotelReservations: demandedChild(
				maybe(
					element({
						children: {
							HotelReservation: atMost(1, some(UploadedReservation)),
							...open("RoutingHops", "WrittenConfInst", "TPA_Extensions"),
						},
					}),
				),
			),
		},
	}),
);

/** An uploaded reservation as data. */
export type UploadedReservationInput = z.output<typeof UploadedReservation>;
