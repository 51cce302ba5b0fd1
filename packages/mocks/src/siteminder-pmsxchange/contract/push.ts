import { element, maybe, some } from "@slipway/sandbox/xml/contract";
import { z } from "zod";
import { rootAttributes } from "../../siteminder-soap/demands.ts";
import {
	errors,
	success,
	warnings,
} from "../../siteminder-soap/ota/acknowledgement.ts";
import { open } from "../../siteminder-soap/ota/open.ts";
import { reservationIds } from "../../siteminder-soap/ota/reservation.ts";

/** Where the PMS wants its reservations, and with which credentials. */
export const PmsEndpointInput = z.object({
	url: z
		.url()
		.max(500)
		.nullable()
		.meta({
			description: "The address of your endpoint, or null for none.",
			examples: ["http://localhost:8080/pmsxchange"],
		}),
	username: z
		.string()
		.regex(/^[\w.@-]{1,64}$/)
		.default("fake-siteminder")
		.meta({
			description: "1 to 64 letters, digits or . _ @ -",
			examples: ["fake-siteminder"],
		}),
	password: z
		.string()
		.regex(/^[\x21-\x7e]{12,64}$/, "It has fewer than 12 characters")
		.regex(/^[^<>&"']*$/, "It has one of < > & \" '")
		.meta({
			description: "12 characters or more, never < > & \" '.",
			examples: ["Fake!Channel2027"],
		})
		.default("Fake!Channel2027"),
});

/** What was pushed. */
export const PushAnswer = z.object({
	pushed: z.array(
		z.object({ message_id: z.string(), reservation_id: z.string() }),
	),
});

const taken = element({
	more: true,
	children: {
		HotelReservation: some(
			element({
				more: true,
				children: {
					ResGlobalInfo: maybe(
						element({
							more: true,
							children: { HotelReservationIDs: maybe(reservationIds) },
						}),
					),
				},
			}),
		),
	},
});

/** What a PMS replies to a reservation that is pushed. */
export const PushReply = element({
	attributes: rootAttributes,
	more: true,
	children: {
		Success: maybe(success),
		Warnings: maybe(warnings),
		HotelReservations: maybe(taken),
		Errors: maybe(errors),
		...open("POS"),
	},
	alternatives: [["Success", "Warnings", "HotelReservations"], ["Errors"]],
});
