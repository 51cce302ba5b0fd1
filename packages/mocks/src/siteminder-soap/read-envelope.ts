import { elementReader } from "@slipway/sandbox/xml";
import { namespaces } from "./namespaces.ts";

/** Reads a message: an envelope and what is in it. Throws a SyntaxError when it is not well-formed. */
export const readEnvelope = elementReader({
	namespaces: new Set(Object.values(namespaces)),
	listed: new Set([
		"Source",
		"AvailStatusMessage",
		"RateAmountMessage",
		"Rate",
		"BaseByGuestAmt",
		"AdditionalGuestAmount",
		"LengthOfStay",
		"HotelReservation",
		"UniqueID",
		"RoomStay",
		"RoomType",
		"RatePlan",
		"RoomRate",
		"GuestCount",
		"HotelReservationID",
		"ResGuest",
		"Error",
	]),
});
