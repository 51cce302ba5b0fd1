import { carriedNames } from "@slipway/sandbox/engine";

/** Values that examples carry from one answer to the next request, beside the credentials. */
export const carried = carriedNames(
	"ABTANumber",
	"Password",
	"booking_reference",
	"hotel_price",
	"hotel_reference",
	"key",
	"lounge_reference",
	"price",
	"token",
	"transfer_price",
	"transfer_reference",
);
