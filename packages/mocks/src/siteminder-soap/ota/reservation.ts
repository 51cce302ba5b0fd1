import {
	dateTime,
	duration,
	element,
	flag,
	maybe,
	several,
	some,
} from "@slipway/sandbox/xml/contract";
import { identity, span, written } from "./attributes.ts";
import { guestCounts } from "./guests.ts";
import { total } from "./money.ts";
import { open } from "./open.ts";
import { comments, specialRequests } from "./paragraph.ts";
import { guarantee } from "./payment.ts";
import { profiles } from "./people.ts";
import { price, stayRemarks, timeSpanChildren } from "./stay.ts";
import {
	amount,
	code,
	hotelStatus,
	name,
	pricing,
	reference,
	reservationStatus,
	word,
} from "./types.ts";

/** What the schema itself says of a reservation. */
export const reservationAttributes = {
	RoomStayReservation: flag,
	...written,
	ResStatus: reservationStatus,
	ForcedSellIndicator: flag,
	ServiceOverrideIndicator: flag,
	RateOverrideIndicator: flag,
	WalkInIndicator: flag,
	RoomNumberLockedIndicator: flag,
	OriginalDeliveryMethodCode: code,
	PassiveIndicator: flag,
};

/** What is the same for a whole reservation, or for a service. */
const details = {
	GuestCounts: maybe(guestCounts()),
	TimeSpan: maybe(
		element({
			attributes: { ...span, Increment: duration },
			children: timeSpanChildren,
		}),
	),
	ResGuestRPHs: stayRemarks.ResGuestRPHs,
	...open("Memberships"),
	Comments: maybe(comments),
	SpecialRequests: maybe(specialRequests),
	Guarantee: several(guarantee, 1),
	...open("DepositPayments", "CancelPenalties", "Fees"),
	Total: maybe(total),
};

/** Extras of a reservation. */
export const services = element({
	children: {
		Service: some(
			element({
				attributes: {
					ServicePricingType: pricing,
					ReservationStatusType: hotelStatus,
					ServiceRPH: reference,
					ServiceInventoryCode: word,
					RatePlanCode: name,
					InventoryBlockCode: word,
					PriceGuaranteed: flag,
					Inclusive: flag,
					Quantity: amount,
					RequestedIndicator: flag,
					...identity,
				},
				children: {
					Price: several(price, 99),
					ServiceDetails: maybe(element({ children: details })),
					...open("TPA_Extensions"),
				},
			}),
		),
	},
});

/** The ids of a reservation in other systems. */
export const reservationIds = element({
	children: {
		HotelReservationID: some(
			element({
				attributes: {
					ResID_Type: code,
					ResID_Value: name,
					ResID_Source: name,
					ResID_SourceContext: name,
					ResID_Date: dateTime,
					ForGuest: flag,
					ResGuestRPH: reference,
					CancelOriginatorCode: name,
					CancellationDate: dateTime,
				},
			}),
		),
	},
});

/** What is the same for the whole reservation. The schema has no TPA_Extensions here; an implementer sends them all the same, see the switch. */
export const globalInfo = element({
	children: {
		...details,
		HotelReservationIDs: maybe(reservationIds),
		...open("RoutingHops"),
		Profiles: maybe(profiles),
		...open("BookingRules", "TPA_Extensions"),
	},
});
