import { carriedNames } from "@slipway/sandbox/engine";

/** Values that examples carry from one answer to the next request, beside the credentials. */
export const carried = carriedNames(
	"availability_id",
	"order_reference",
	"product_id",
	"reservation_reference",
	"token",
	"webhook_id",
);
