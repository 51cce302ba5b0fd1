import { names } from "../../published-fields.ts";
import { at, source, type Table } from "./shared.ts";

/** Notifications as they are pulled. Pushes have the same form. */
export const ofEvents: readonly Table[] = [
	{
		model: "PullMultipleNotificationsResponse",
		source,
		answers: at("", "pull-notifications"),
		always: names("notifications remaining"),
		parts: { notifications: "Notification" },
	},
	{
		model: "Notification",
		source,
		answers: at("", "pull-notification"),
		always: names("name data created_at"),
		parts: { data: "NotificationData" },
	},
	{
		model: "NotificationData",
		source,
		always: names("facility doctor address"),
		sometimes: names("visit_booking old_visit_booking new_visit_booking"),
		returned: names("break address_service presence"),
		leftOut: {
			"Real-time requests go to the address for pushes alone.": names(
				"visit_booking_request canceling_booking creating_booking",
			),
			"Payment after booking is not simulated.": ["visit_payment_status"],
		},
		parts: {
			facility: "Facility",
			doctor: "Doctor",
			address: "Address",
			visit_booking: "BookingNotification",
			old_visit_booking: "BookingNotification",
			new_visit_booking: "BookingNotification",
		},
	},
	{
		model: "BookingNotification",
		source,
		always: names(
			"id status start_at end_at duration booked_by canceled_by booked_at address_service patient comment",
		),
		sometimes: ["canceled_at"],
		returned: names("insurance visit_payment"),
		leftOut: {
			"What a signature is made of is not published.": ["signature"],
			"No visit is a video call.": ["videocall_url"],
		},
		parts: {
			address_service: "AddressServiceNotification",
			patient: "Patient",
		},
	},
	{
		model: "AddressServiceNotification",
		source,
		always: names("id name price is_price_from is_visible"),
	},
	{
		model: "Patient",
		source,
		always: names("name phone"),
		returned: names(
			"surname email birth_date nin gender insurance_number marketing_consent data_privacy_consent",
		),
		leftOut: {
			"One sample has it, the schema does not.": ["is_returning"],
		},
	},
	{
		model: "PublicAddresses",
		source,
		answers: at("", "list-public-addresses"),
		always: ["API"],
	},
	{
		model: "Token",
		source: "authorization",
		answers: at("", "get-token"),
		always: names("access_token expires_in token_type scope"),
	},
];
