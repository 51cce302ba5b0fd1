import { emptyCalendar } from "../calendar/periods.ts";
import { CalendarAnswer } from "../contract/answers.ts";
import { refusePath } from "../refuse.ts";
import type { Calendar } from "../state/tables.ts";
import type { DocWorld } from "../world.ts";
import { addressOf, calendarOf, commercialAddressOf } from "./estate.ts";
import {
	addressPath,
	basic,
	documented,
	here,
	operation,
} from "./operation.ts";

const common = {
	...documented,
	story: "Feed the calendar",
} as const;
const online = { ...here, address_id: "3002" };

export const calendar = operation({
	...common,
	id: "get-calendar",
	title: "Read the state of a calendar",
	says: "Whether patients can book at this address.",
	method: "GET",
	path: `${addressPath}/calendar`,
	answers: {
		200: { says: "Enabled or disabled.", schema: CalendarAnswer },
		404: { says: "The address has no calendar." },
	},
	examples: [
		{ title: "Of the address", params: here, status: 200 },
		{
			title: "Where there is none",
			params: basic,
			status: 404,
		},
	],
	handle(call, world) {
		const { status } = calendarOf(addressOf(call, world), world);
		return { status: 200, body: { status } };
	},
});

export const disableCalendar = operation({
	...common,
	id: "disable-calendar",
	title: "Disable a calendar",
	says: "No more free slots and bookings until it is enabled. Visits that are booked stay.",
	method: "POST",
	path: `${addressPath}/calendar/disable`,
	answers: {
		200: { says: "It is disabled." },
		409: { says: "It was disabled before." },
	},
	examples: [
		{ title: "Of the address", params: here, status: 200 },
		{
			title: "Where there is none",
			params: basic,
			status: 409,
		},
	],
	handle(call, world) {
		const { id } = addressOf(call, world);
		turn(world.tables.calendars.get(id), id, "disabled", world);
		return { status: 200 };
	},
});

export const enableCalendar = operation({
	...common,
	id: "enable-calendar",
	title: "Enable a calendar",
	says: "Patients can book from now on. Creates the calendar if there is none.",
	method: "POST",
	path: `${addressPath}/calendar/enable`,
	answers: {
		200: { says: "It is enabled." },
		409: { says: "It was enabled before." },
		422: { says: "The address is not commercial." },
	},
	examples: [
		{
			title: "Of the address",
			params: here,
			status: 200,
			after: [
				{
					operation: "disable-calendar",
					of: "address_id",
					met: ({ calendars }, id) => calendars[id]?.status !== "enabled",
				},
			],
		},
		{
			title: "One that is enabled",
			params: online,
			status: 409,
		},
		{
			title: "At a basic address",
			params: basic,
			status: 422,
		},
	],
	handle(call, world) {
		const { id } = commercialAddressOf(call, world);
		turn(world.tables.calendars.get(id), id, "enabled", world);
		return { status: 200 };
	},
});

function turn(
	before: Calendar | undefined,
	address: string,
	status: Calendar["status"],
	{ tables }: DocWorld,
): void {
	if ((before?.status ?? "disabled") === status)
		throw refusePath(
			"calendar-status",
			409,
			"address_id",
			`The calendar of ${address} is ${status} already.`,
			{
				by: "state",
				says: `${status === "enabled" ? "Disable" : "Enable"} it first.`,
			},
		);
	tables.calendars.set(address, {
		...(before ?? emptyCalendar(address)),
		status,
	});
}
