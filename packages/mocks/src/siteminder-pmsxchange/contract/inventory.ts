import { z } from "zod";
import { requestOf, rootAttributes } from "../../siteminder-soap/envelope.ts";
import { DateTime, PlainDate, pos, weekdayFlags } from "./common.ts";

const Code = z.string().min(1).max(64);

const wholeText = (most: number, what: string) =>
	z
		.string()
		.regex(/^\d{1,4}$/)
		.transform(Number)
		.pipe(z.int().max(most))
		.meta({ description: what, examples: ["4"] });

const control = {
	"@InvTypeCode": Code.optional(),
	"@RatePlanCode": Code.optional(),
	...weekdayFlags,
};

const AvailStatusMessage = z.object({
	"@BookingLimit": wholeText(
		9999,
		"BookingLimit is the number of rooms to sell, 0 or more.",
	).optional(),
	StatusApplicationControl: z.object({
		"@Start": PlainDate,
		"@End": PlainDate,
		...control,
	}),
	LengthsOfStay: z
		.object({
			LengthOfStay: z
				.array(
					z.object({
						"@MinMaxMessageType": z
							.enum(["SetMinLOS", "SetMaxLOS"])
							.meta({ description: "SetMinLOS or SetMaxLOS." }),
						"@Time": wholeText(9999, "A number of nights.").optional(),
					}),
				)
				.min(1)
				.max(2),
		})
		.optional(),
	RestrictionStatus: z
		.object({
			"@Status": z.enum(["Open", "Close"]).meta({
				description: "Status is Open or Close.",
				examples: ["Close"],
			}),
			"@Restriction": z.enum(["Arrival", "Departure"]).optional().meta({
				description:
					"Restriction is Arrival or Departure; without it the room is open or closed as a whole.",
			}),
		})
		.optional(),
});

/** Availability or restrictions of one hotel. */
export const AvailRequest = requestOf(
	"OTA_HotelAvailNotifRQ",
	z.object({
		...rootAttributes,
		POS: pos("22"),
		AvailStatusMessages: z.object({
			"@HotelCode": z.string().max(64),
			AvailStatusMessage: z.array(AvailStatusMessage).min(1).meta({
				description: "AvailStatusMessages holds at least one message.",
			}),
		}),
	}),
);

/** One change of availability or of a restriction. */
export type AvailStatus = z.output<typeof AvailStatusMessage>;

const GuestAmount = z.object({
	"@AmountAfterTax": z
		.string()
		.regex(/^\d{1,8}(\.\d{1,3})?$/)
		.refine((amount) => Number(amount) > 0, "Expected more than 0")
		.meta({
			description: "AmountAfterTax is a positive decimal number.",
			examples: ["120.00"],
		}),
	"@CurrencyCode": z.string().optional(),
	"@NumberOfGuests": wholeText(99, "A number of guests.").optional(),
	"@AgeQualifyingCode": z.string().optional(),
});

const Rate = z.object({
	"@CurrencyCode": z
		.string()
		.regex(/^[A-Z]{3}$/)
		.optional()
		.meta({ description: "A currency of ISO 4217.", examples: ["EUR"] }),
	"@Start": PlainDate.optional(),
	"@End": PlainDate.optional(),
	...weekdayFlags,
	BaseByGuestAmts: z.object({
		BaseByGuestAmt: z.array(GuestAmount).min(1).max(99),
	}),
});

const RateAmountMessage = z.object({
	StatusApplicationControl: z.object({
		"@Start": PlainDate.optional(),
		"@End": PlainDate.optional(),
		...control,
		"@InvTypeCode": Code.meta({
			description: "A room type's code.",
			examples: ["LFT"],
		}),
		"@RatePlanCode": Code.meta({
			description: "A rate plan's code.",
			examples: ["FLX"],
		}),
	}),
	Rates: z.object({ Rate: z.array(Rate).min(1) }),
});

/** Daily rates of one hotel. */
export const RateRequest = requestOf(
	"OTA_HotelRateAmountNotifRQ",
	z.object({
		...rootAttributes,
		POS: pos("22"),
		RateAmountMessages: z.object({
			"@HotelCode": z.string().max(64),
			RateAmountMessage: z.array(RateAmountMessage).min(1),
		}),
	}),
);

/** The rates of one room and plan. */
export type RateAmount = z.output<typeof RateAmountMessage>;
/** One rate of them. */
export type RateOfMessage = z.output<typeof Rate>;

/** A ping, which is the shortest message. */
export const PingRequest = requestOf(
	"OTA_PingRQ",
	z.object({
		...rootAttributes,
		"@TimeStamp": DateTime,
		EchoData: z.object({
			"#text": z
				.string()
				.max(1000)
				.meta({ description: "Anything.", examples: ["Hello"] }),
		}),
	}),
);
