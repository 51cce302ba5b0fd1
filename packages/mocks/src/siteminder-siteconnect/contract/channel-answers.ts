import {
	demanded,
	demandedChild,
	element,
	flag,
	maybe,
	oneOf,
	some,
} from "@slipway/sandbox/xml/contract";
import type { z } from "zod";
import { rootAttributes } from "../../siteminder-soap/demands.ts";
import {
	acknowledgement,
	errors,
	success,
	warnings,
} from "../../siteminder-soap/ota/acknowledgement.ts";
import { guestCounts } from "../../siteminder-soap/ota/guests.ts";
import { open } from "../../siteminder-soap/ota/open.ts";
import {
	paragraphAttributes,
	paragraphPieces,
} from "../../siteminder-soap/ota/paragraph.ts";
import {
	ratePlanAttributes,
	ratePlanChildren,
	roomRates,
	roomStayAttributes,
	roomTypeAttributes,
	roomTypeChildren,
	serviceReferences,
	stayConditions,
} from "../../siteminder-soap/ota/stay.ts";
import {
	line,
	rateIndicator,
	reference,
	sentence,
} from "../../siteminder-soap/ota/types.ts";

/* What channels answer to SiteMinder. */

/** The answer to availability and to rates. */
export const acknowledgementOfChannel = acknowledgement(rootAttributes);

/** A description of which the guide demands the name. */
const named = demandedChild(
	maybe(
		element({
			...paragraphPieces,
			attributes: {
				...paragraphAttributes,
				Name: demanded(paragraphAttributes.Name),
			},
		}),
	),
);

const listedRoom = element({
	attributes: {
		...roomTypeAttributes,
		RoomTypeCode: demanded(roomTypeAttributes.RoomTypeCode),
	},
	children: { ...roomTypeChildren, RoomDescription: named },
});

const listedPlan = element({
	attributes: {
		...ratePlanAttributes,
		RatePlanCode: demanded(ratePlanAttributes.RatePlanCode),
	},
	children: { ...ratePlanChildren, RatePlanDescription: named },
});

const roomStays = element({
	attributes: { MoreIndicator: sentence },
	children: {
		RoomStay: some(
			element({
				attributes: {
					...roomStayAttributes,
					IsAlternate: flag,
					AvailabilityStatus: rateIndicator,
					ResponseType: oneOf(
						"PropertyList",
						"AreaList",
						"PropertyRateList",
						"RateInfoDetails",
						"ProfilePrefs",
					),
					RoomStayCandidateRPH: reference,
					MoreDataEchoToken: sentence,
					InfoSource: line,
					RPH: reference,
					AvailableIndicator: flag,
				},
				children: {
					RoomTypes: demandedChild(
						maybe(element({ children: { RoomType: some(listedRoom) } })),
					),
					RatePlans: maybe(
						element({ children: { RatePlan: some(listedPlan) } }),
					),
					RoomRates: maybe(roomRates),
					GuestCounts: maybe(guestCounts()),
					...open("TimeSpan"),
					...stayConditions,
					...open("BasicPropertyInfo", "MapURL", "TPA_Extensions", "Reference"),
					ServiceRPHs: maybe(serviceReferences),
				},
			}),
		),
	},
});

const listed = {
	Success: maybe(success),
	Warnings: maybe(warnings),
	...open("Profiles", "HotelStays"),
	RoomStays: maybe(roomStays),
	...open(
		"Services",
		"Areas",
		"Criteria",
		"CurrencyConversions",
		"TPA_Extensions",
	),
};

/** The answer to the question which rooms and rates there are. */
export const roomsOfChannel = element({
	attributes: {
		...rootAttributes,
		SearchCacheLevel: oneOf("Live", "VeryRecent", "LessRecent"),
	},
	children: { ...open("POS"), ...listed, Errors: maybe(errors) },
	alternatives: [
		[
			"Success",
			"Warnings",
			"Profiles",
			"HotelStays",
			"RoomStays",
			"Services",
			"Areas",
			"Criteria",
			"CurrencyConversions",
			"TPA_Extensions",
		],
		["Errors"],
	],
});

/** The rooms that a channel lists. */
export type ListedRooms = z.output<typeof roomStays>;
