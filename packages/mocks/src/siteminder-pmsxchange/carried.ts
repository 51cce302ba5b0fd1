import { carriedNames } from "@slipway/sandbox/engine";

/** Values that examples carry from one answer to the next request, beside the credentials. */
export const carried = carriedNames(
	"hotel_code",
	"message_id",
	"pms_code",
	"rate_plan_code",
	"reservation_id",
	"room_type_code",
	"trace_token",
	"transaction_id",
);
