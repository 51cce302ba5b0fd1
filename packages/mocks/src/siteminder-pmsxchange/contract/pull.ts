import {
	demanded,
	element,
	maybe,
	one,
	oneOf,
	required,
	some,
	undescribed,
} from "@slipway/sandbox/xml/contract";
import { z } from "zod";
import { rootAttributes } from "../../siteminder-soap/demands.ts";
import { requestOf } from "../../siteminder-soap/envelope.ts";
import { code, line, name } from "../../siteminder-soap/ota/types.ts";
import { hotelCode, pos } from "./common.ts";

/* The schemas of these messages are not public: what the guides do not mention is taken. */

/** Asks for what was not delivered yet, of one hotel or of all. */
export const ReadRequest = requestOf(
	"OTA_ReadRQ",
	element({
		more: true,
		attributes: rootAttributes,
		children: {
			POS: pos("22"),
			ReadRequests: one(
				element({
					more: true,
					children: {
						HotelReadRequest: one(
							element({
								more: true,
								attributes: { HotelCode: hotelCode },
								children: {
									SelectionCriteria: one(
										element({
											more: true,
											attributes: {
												SelectionType: demanded(
													z.literal("Undelivered").meta({
														description: "SelectionType is Undelivered.",
														examples: ["Undelivered"],
													}),
												),
												ResStatus: oneOf("Commit", "Book", "Modify", "Cancel"),
											},
										}),
									),
								},
							}),
						),
					},
				}),
			),
		},
	}),
);

const pmsNumber = z.enum(["14", "40"]).meta({
	description:
		"The PMS's number has the type 14 or 40; the provider's texts differ.",
	examples: ["40"],
});

const confirmed = element({
	more: true,
	attributes: { ResStatus: oneOf("Commit", "Book", "Modify", "Cancel") },
	children: {
		UniqueID: some(
			element({
				more: true,
				attributes: {
					Type: required(code),
					ID: required(name),
					ID_Context: line,
				},
			}),
		),
		ResGlobalInfo: maybe(
			element({
				more: true,
				children: {
					HotelReservationIDs: maybe(
						element({
							more: true,
							children: {
								HotelReservationID: some(
									element({
										more: true,
										attributes: {
											ResID_Type: demanded(pmsNumber),
											ResID_Value: demanded(name),
										},
									}),
								),
							},
						}),
					),
				},
			}),
		),
	},
});

/** Confirms what was delivered, or says why the PMS could not take it. */
export const ConfirmRequest = requestOf(
	"OTA_NotifReportRQ",
	element({
		more: true,
		attributes: rootAttributes,
		children: {
			Success: maybe(undescribed),
			Errors: maybe(undescribed),
			NotifDetails: one(
				element({
					more: true,
					children: {
						HotelNotifReport: one(
							element({
								more: true,
								children: {
									HotelReservations: one(
										element({
											more: true,
											children: { HotelReservation: some(confirmed) },
										}),
									),
								},
							}),
						),
					},
				}),
			),
		},
	}),
);
