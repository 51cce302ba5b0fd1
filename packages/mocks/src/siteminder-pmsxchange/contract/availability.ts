import {
	atMost,
	demanded,
	demandedChild,
	duration,
	element,
	flag,
	maybe,
	narrowed,
	oneOf,
	several,
	some,
	whole,
} from "@slipway/sandbox/xml/contract";
import { z } from "zod";
import { plainDate, rootAttributes } from "../../siteminder-soap/demands.ts";
import { requestOf } from "../../siteminder-soap/envelope.ts";
import { hotel } from "../../siteminder-soap/ota/attributes.ts";
import {
	controlAttributes,
	controlChildren,
	patternOfDays,
	restrictions,
	saleStatus,
	stayBounds,
} from "../../siteminder-soap/ota/availability.ts";
import { open } from "../../siteminder-soap/ota/open.ts";
import { uniqueId } from "../../siteminder-soap/ota/pos.ts";
import {
	amount,
	code,
	positive,
	timeUnit,
} from "../../siteminder-soap/ota/types.ts";
import { hotelCode, pos, wholeUpTo } from "./common.ts";

const lengthOfStay = element({
	attributes: {
		Time: wholeUpTo(9999, "A number of nights."),
		TimeUnit: timeUnit,
		OpenStatusIndicator: flag,
		MinMaxMessageType: demanded(
			narrowed(
				stayBounds,
				z
					.enum(["SetMinLOS", "SetMaxLOS"])
					.meta({ description: "SetMinLOS or SetMaxLOS." }),
			),
		),
	},
	children: { LOS_Pattern: patternOfDays },
});

const restrictionStatus = element({
	attributes: {
		Restriction: narrowed(
			restrictions,
			z.enum(["Arrival", "Departure"]).meta({
				description:
					"Restriction is Arrival or Departure; without it the room is open or closed as a whole.",
			}),
		),
		Status: demanded(
			narrowed(
				saleStatus,
				z.enum(["Open", "Close"]).meta({
					description: "Status is Open or Close.",
					examples: ["Close"],
				}),
			),
		),
		SellThroughOpenIndicator: flag,
		MaxAdvancedBookingOffset: duration,
		MinAdvancedBookingOffset: duration,
	},
});

const AvailStatusMessage = element({
	attributes: {
		Override: flag,
		BookingLimitMessageType: oneOf("SetLimit", "RemoveLimit", "AdjustLimit"),
		BookingLimit: wholeUpTo(
			9999,
			"BookingLimit is the number of rooms to sell, 0 or more.",
			0,
		),
		LocatorID: positive,
		BookingThreshold: whole(),
	},
	children: {
		StatusApplicationControl: demandedChild(
			maybe(
				element({
					attributes: {
						...controlAttributes,
						Start: demanded(plainDate),
						End: demanded(plainDate),
					},
					children: controlChildren,
				}),
			),
		),
		LengthsOfStay: maybe(
			element({
				attributes: { ArrivalDateBased: flag, FixedPatternLength: amount },
				children: {
					LengthOfStay: demandedChild(atMost(2, several(lengthOfStay))),
				},
			}),
		),
		...open("BestAvailableRates", "HurdleRate", "Delta"),
		UniqueID: several(uniqueId, 1),
		RestrictionStatus: maybe(restrictionStatus),
	},
});

/** Availability or restrictions of one hotel. */
export const AvailRequest = requestOf(
	"OTA_HotelAvailNotifRQ",
	element({
		attributes: { ...rootAttributes, MessageContentCode: code },
		children: {
			POS: pos("22"),
			UniqueID: several(uniqueId, 1),
			AvailStatusMessages: demandedChild(
				maybe(
					element({
						attributes: { ...hotel, HotelCode: demanded(hotelCode) },
						children: { AvailStatusMessage: some(AvailStatusMessage) },
					}),
				),
			),
		},
	}),
);

/** One change of availability or of a restriction. */
export type AvailStatus = z.output<typeof AvailStatusMessage>;
