import { z } from "zod";
import {
	answerOf,
	Element,
	requestOf,
	rootAttributes,
} from "../../siteminder-soap/envelope.ts";
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

const PlainDate = z.iso.date().meta({
	description: "A date, as YYYY-MM-DD.",
	examples: [carried.next_week],
});

const DateTime = z.iso.datetime({ offset: true }).meta({
	description: "A date-time with its zone.",
	examples: [`${carried.today}T09:00:00+00:00`],
});

const Source = z.object({
	RequestorID: z
		.object({
			"@Type": z
				.literal("22")
				.meta({ description: "RequestorID has the Type 22." }),
			"@ID": z
				.string()
				.min(1)
				.meta({
					description: "The code of the channel.",
					examples: [carried.channel_code],
				}),
		})
		.optional(),
	BookingChannel: z
		.object({
			"@Type": z
				.string()
				.min(1)
				.meta({ description: "BookingChannel has a Type.", examples: ["7"] }),
		})
		.optional(),
});

const RoomStay = z.object({
	RoomTypes: z.object({
		RoomType: z
			.array(z.object({ "@RoomTypeCode": code("RoomTypeCode", "LFT") }))
			.min(1),
	}),
	RatePlans: z
		.object({
			RatePlan: z
				.array(z.object({ "@RatePlanCode": code("RatePlanCode", "FLX") }))
				.min(1),
		})
		.optional(),
	GuestCounts: z
		.object({
			GuestCount: z.array(
				z.object({
					"@AgeQualifyingCode": z.enum(["10", "8"]).meta({
						description: "AgeQualifyingCode is 10, an adult, or 8, a child.",
						examples: ["10"],
					}),
					"@Count": z
						.string()
						.regex(/^\d{1,3}$/)
						.meta({ description: "A number of guests.", examples: ["2"] }),
				}),
			),
		})
		.optional(),
	TimeSpan: z.object({ "@Start": PlainDate, "@End": PlainDate }),
	Total: Element.optional(),
	BasicPropertyInfo: z.object({
		"@HotelCode": code("HotelCode", carried.hotel_code),
	}),
});

const HotelReservation = z.object({
	"@CreateDateTime": DateTime.optional(),
	"@LastModifyDateTime": DateTime.optional(),
	UniqueID: z
		.array(
			z.object({
				"@Type": z.string().min(1),
				"@ID": z
					.string()
					.min(1)
					.max(32)
					.meta({
						description: "The ID has 1 to 32 characters.",
						examples: ["CH-1001"],
					}),
			}),
		)
		.min(1)
		.max(2)
		.meta({ description: "A reservation has one or two UniqueID." }),
	RoomStays: z.object({ RoomStay: z.array(RoomStay).min(1) }),
	ResGlobalInfo: Element.optional(),
});

/** A reservation that a channel made, changed or cancelled. */
export const ReservationRequest = requestOf(
	"OTA_HotelResNotifRQ",
	z.object({
		...rootAttributes,
		"@ResStatus": z.enum(["Commit", "Modify", "Cancel"]).meta({
			description: "ResStatus is Commit, Modify or Cancel.",
			examples: ["Commit"],
		}),
		POS: z.object({
			Source: z
				.array(Source)
				.min(1)
				.max(2)
				.meta({ description: "POS has one or two Source." }),
		}),
		HotelReservations: z.object({
			HotelReservation: z.array(HotelReservation).min(1),
		}),
	}),
);

export const ReservationAnswer = answerOf("OTA_HotelResNotifRS");

/** One reservation of a message as data. */
export type ReservationInput = z.output<typeof HotelReservation>;
