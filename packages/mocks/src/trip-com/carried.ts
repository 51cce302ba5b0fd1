import { carriedNames } from "@slipway/sandbox/engine";

/** Values that examples carry from one answer to the next request, beside the credentials. */
export const carried = carriedNames(
	"aid",
	"hotel_id",
	"key",
	"modified",
	"order_id",
	"refresh_token",
	"room_id",
	"room_price",
	"sid",
	"token",
	"total",
	"uuid",
);
