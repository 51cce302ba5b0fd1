import { carriedNames } from "@slipway/sandbox/engine";

/** Values that examples carry from one answer to the next request, beside the credentials. */
export const carried = carriedNames(
	"api_id",
	"api_key",
	"booking_reference_id",
	"property_uuid",
	"room_id",
	"room_rate_uuid",
	"total",
);
