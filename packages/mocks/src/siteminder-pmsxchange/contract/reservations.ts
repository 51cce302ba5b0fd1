import { z } from "zod";
import {
	Element,
	requestOf,
	rootAttributes,
} from "../../siteminder-soap/envelope.ts";
import { carried } from "../carried.ts";
import { DateTime, PlainDate, pos, UniqueId } from "./common.ts";

/** Asks for what was not delivered yet, of one hotel or of all. */
export const ReadRequest = requestOf(
	"OTA_ReadRQ",
	z.object({
		...rootAttributes,
		POS: pos("22"),
		ReadRequests: z.object({
			HotelReadRequest: z.object({
				"@HotelCode": z.string().max(64).optional(),
				SelectionCriteria: z.object({
					"@SelectionType": z.literal("Undelivered").meta({
						description: "SelectionType is Undelivered.",
						examples: ["Undelivered"],
					}),
					"@ResStatus": z
						.enum(["Commit", "Book", "Modify", "Cancel"])
						.optional(),
				}),
			}),
		}),
	}),
);

const PmsNumbers = z.object({
	HotelReservationIDs: z
		.object({
			HotelReservationID: z.array(
				z.object({
					"@ResID_Type": z.enum(["14", "40"]).meta({
						description:
							"The PMS's number has the type 14 or 40; the provider's texts differ.",
						examples: ["40"],
					}),
					"@ResID_Value": z.string().min(1).max(64),
				}),
			),
		})
		.optional(),
});

/** Confirms what was delivered, or says why the PMS could not take it. */
export const ConfirmRequest = requestOf(
	"OTA_NotifReportRQ",
	z.object({
		...rootAttributes,
		Success: Element.optional(),
		Errors: Element.optional(),
		NotifDetails: z.object({
			HotelNotifReport: z.object({
				HotelReservations: z.object({
					HotelReservation: z
						.array(
							z.object({
								"@ResStatus": z
									.enum(["Commit", "Book", "Modify", "Cancel"])
									.optional(),
								UniqueID: z.array(UniqueId).min(1),
								ResGlobalInfo: PmsNumbers.optional(),
							}),
						)
						.min(1)
						.meta({ description: "At least one reservation is confirmed." }),
				}),
			}),
		}),
	}),
);

const UploadedStay = z.object({
	RoomTypes: z.object({
		RoomType: z.array(z.object({ "@RoomTypeCode": z.string().min(1) })).min(1),
	}),
	RatePlans: z
		.object({
			RatePlan: z.array(z.object({ "@RatePlanCode": z.string() })),
		})
		.optional(),
	TimeSpan: z.object({ "@Start": PlainDate, "@End": PlainDate }),
	BasicPropertyInfo: z.object({
		"@HotelCode": z
			.string()
			.max(64)
			.meta({
				description: "A hotel's code.",
				examples: [carried.hotel_code],
			}),
	}),
});

const UploadedReservation = z.object({
	"@ResStatus": z
		.enum(["Commit", "Modify", "Cancel"])
		.default("Commit")
		.meta({ description: "ResStatus is Commit, Modify or Cancel." }),
	"@CreateDateTime": DateTime.optional(),
	"@LastModifyDateTime": DateTime.optional(),
	"@WalkInIndicator": z.enum(["true", "false", "1", "0"]).optional(),
	UniqueID: z.array(UniqueId).min(1).max(3),
	RoomStays: z.object({ RoomStay: z.array(UploadedStay).min(1) }),
});

/** A reservation that the PMS made or changed. */
export const UploadRequest = requestOf(
	"OTA_HotelResNotifRQ",
	z.object({
		...rootAttributes,
		POS: pos("10"),
		HotelReservations: z.object({
			HotelReservation: z.array(UploadedReservation).length(1),
		}),
	}),
);

/** An uploaded reservation as data. */
export type UploadedReservationInput = z.output<typeof UploadedReservation>;
