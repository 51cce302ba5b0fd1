import { carriedNames } from "@slipway/sandbox/engine";

/** Values that examples carry from one answer to the next request, beside the credentials. */
export const carried = carriedNames(
	"availability_echo_token",
	"availability_message",
	"channel_code",
	"hotel_code",
	"password",
	"rates_echo_token",
	"rates_message",
	"rooms_echo_token",
	"rooms_message",
);
