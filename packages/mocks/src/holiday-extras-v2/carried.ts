import { carriedNames } from "@slipway/sandbox/engine";

/** Values that examples carry from one answer to the next request, beside the credentials. */
export const carried = carriedNames(
	"amendment_token",
	"booking_reference",
	"cancellation_token",
	"client_id",
	"client_secret",
	"guarantee",
	"guarantee_last",
	"guarantee_later",
	"token",
);
