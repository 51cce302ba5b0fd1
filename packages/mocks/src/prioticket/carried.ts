import { carriedNames } from "@slipway/sandbox/engine";

/** Values that examples carry from one answer to the next request, beside the credentials. */
export const carried = carriedNames(
	"availability_id",
	"booking_reference",
	"client_id",
	"client_secret",
	"contact_uid",
	"line_reference",
	"order_reference",
	"product_id",
	"reservation_reference",
	"token",
	"transaction_id",
	"webhook_id",
);
