import { carriedNames } from "@slipway/sandbox/engine";

/** Values that examples carry from one answer to the next request, beside the credentials. */
export const carried = carriedNames(
	"address_id",
	"booking_id",
	"break_id",
	"client_id",
	"client_secret",
	"doctor_id",
	"facility_id",
	"insurance_provider_id",
	"new_service_id",
	"request_id",
	"service_id",
	"slot_start",
	"token",
);
