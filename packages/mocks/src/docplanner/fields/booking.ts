import { names } from "../../published-fields.ts";
import { at, listOf, source, type Table } from "./shared.ts";

/** Calendars, slots and bookings. */
export const ofBookings: readonly Table[] = [
	{
		model: "Calendar",
		source,
		answers: at("", "get-calendar"),
		always: ["status"],
	},
	listOf("CalendarBreaks", "CalendarBreak", at("", "list-breaks")),
	{
		model: "CalendarBreak",
		source,
		answers: at("", "create-break", "get-break"),
		always: names("id since till description"),
	},
	listOf("Slots", "Slot", at("", "list-slots")),
	{
		model: "Slot",
		source,
		always: ["start"],
		sometimes: ["address_services"],
		parts: { address_services: "AddressServices" },
	},
	{
		model: "Bookings",
		source,
		answers: at("", "list-bookings"),
		always: ["_items"],
		sometimes: names("page limit pages total"),
		leftOut: {
			"The schema has no links; only the text on pages does.": ["_links"],
		},
		parts: { _items: "Booking" },
	},
	{
		model: "Booking",
		source,
		answers: at("", "book-slot", "get-booking", "move-booking"),
		always: names(
			"id status start_at end_at duration booked_by canceled_by booked_at canceled_at comment",
		),
		sometimes: names(
			"patient address_service presence confirmed insurance moving visit_payment visit_payment_status",
		),
		leftOut: { "No visit is a video call.": ["videocall_url"] },
		parts: {
			patient: "BookingPatient",
			address_service: "AddressService",
			insurance: "Insurance",
			moving: "BookingMoving",
		},
	},
	{
		model: "BookingPatient",
		source,
		always: names(
			"name surname email phone birth_date nin gender is_returning insurance_number",
		),
	},
	{ model: "Insurance", source, always: names("id name plan plan_id") },
	{
		model: "BookingMoving",
		source,
		always: names("origin_booking_id newest_booking_id"),
	},
];
