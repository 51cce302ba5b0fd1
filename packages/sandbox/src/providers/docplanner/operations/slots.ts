import { z } from "zod";
import { checkWorkTimes } from "../calendar/check-work-times.ts";
import { freeSlots } from "../calendar/free-slots.ts";
import { emptyCalendar, replaced } from "../calendar/periods.ts";
import { isRepeat, sentWith } from "../calendar/repeat.ts";
import { SlotsAnswer } from "../contract/answers.ts";
import { Moment, withScopes } from "../contract/common.ts";
import { SlotsRequest, type WorkTimeInput } from "../contract/requests.ts";
import { refuse } from "../refuse.ts";
import { localDate, localTime } from "../state/local-time.ts";
import type { Period } from "../state/tables.ts";
import { list, serviceView } from "../views.ts";
import { checkRange, dayInPath } from "./dates.ts";
import { addressOf, commercialAddressOf } from "./estate.ts";
import {
	addressPath,
	basic,
	bearer,
	here,
	json,
	operation,
} from "./operation.ts";

const path = `${addressPath}/slots` as const;
const day = 86_400_000;
const common = {
	story: "Feed the calendar",
	confidence: "published",
	source: "specification",
	scheme: "bearer",
} as const;

const work = {
	start: "{{next_week}}T09:00:00+01:00",
	end: "{{next_week}}T12:00:00+01:00",
	address_services: [
		{ address_service_id: "7001", duration: 20 },
		{ address_service_id: "7002", duration: 60 },
	],
};

export const replaceSlots = operation({
	...common,
	id: "replace-slots",
	title: "Replace slots",
	says: "Sends work periods, which Docplanner cuts into slots. Whatever was in their ranges goes; a period without services only removes. The same payload within 3 minutes is ignored.",
	method: "PUT",
	path,
	accepts: json,
	body: SlotsRequest,
	answers: {
		201: { says: "Taken, or ignored as a repeat." },
		400: { says: "A range, a service or an insurance is not possible." },
		422: { says: "The address is not commercial." },
		429: { says: "The same payload is still being processed." },
	},
	examples: [
		{
			title: "A morning with two services",
			params: here,
			headers: bearer,
			body: { slots: [work] },
			status: 201,
		},
		{
			title: "Over midnight",
			params: here,
			headers: bearer,
			body: { slots: [{ ...work, end: "{{in_eight_days}}T12:00:00+01:00" }] },
			status: 400,
		},
		{
			title: "A service of another address",
			params: here,
			headers: bearer,
			body: {
				slots: [
					{
						...work,
						address_services: [{ address_service_id: "7021", duration: 20 }],
					},
				],
			},
			status: 400,
		},
		{
			title: "At a basic address",
			params: basic,
			headers: bearer,
			body: { slots: [work] },
			status: 422,
		},
		{
			title: "Remove a range",
			params: here,
			headers: bearer,
			body: { slots: [{ ...work, address_services: null }] },
			status: 201,
		},
	],
	handle(call, world) {
		const { id } = commercialAddressOf(call, world);
		const calendar = world.tables.calendars.get(id) ?? emptyCalendar(id);
		const payload = JSON.stringify(call.body);
		if (isRepeat(calendar, payload, world.now)) return { status: 201 };
		checkWorkTimes(call.body.slots, id, world);
		world.tables.calendars.set(id, {
			...calendar,
			periods: call.body.slots.map(periodOf).reduce(replaced, calendar.periods),
			sent: sentWith(
				calendar,
				payload,
				world.now,
				world.struck("slow-replace"),
			),
		});
		return { status: 201 };
	},
});

export const slots = operation({
	...common,
	id: "list-slots",
	title: "List free slots",
	says: "When a visit can begin. Breaks and visits hide slots; an address without any answers 404.",
	method: "GET",
	path,
	query: z.object({
		start: Moment,
		end: Moment,
		with: withScopes("slot.services"),
	}),
	answers: {
		200: { says: "Free slots.", schema: SlotsAnswer },
		400: { says: "More than 180 days." },
		404: { says: "There are none." },
	},
	carries: { slot_start: "/_items/0/start" },
	examples: [
		{
			title: "Next week, with services",
			params: here,
			query: {
				start: "{{next_week}}T00:00:00+01:00",
				end: "{{in_eight_days}}T00:00:00+01:00",
				with: "slot.services",
			},
			headers: bearer,
			status: 200,
		},
		{
			title: "Where there are none",
			params: here,
			query: {
				start: "{{in_two_weeks}}T00:00:00+01:00",
				end: "{{in_two_weeks}}T23:00:00+01:00",
			},
			headers: bearer,
			status: 404,
		},
		{
			title: "More than 180 days",
			params: here,
			query: {
				start: "2026-01-01T00:00:00+01:00",
				end: "2026-07-01T00:00:01+01:00",
			},
			headers: bearer,
			status: 400,
		},
		{
			title: "A + that was not encoded",
			params: here,
			query: {
				start: "{{next_week}}T00:00:00 01:00",
				end: "{{in_eight_days}}T00:00:00+01:00",
			},
			headers: bearer,
			status: 400,
		},
	],
	handle(call, world) {
		const { id } = addressOf(call, world);
		const { start, end } = call.query;
		checkRange(start, end, "end");
		if (end - start > 180 * day)
			throw refuse("range-180-days", {
				status: 400,
				place: "query",
				pointer: "/end",
				fact: `The range has ${((end - start) / day).toFixed(1)} days.`,
				fix: {
					says: "End 180 days after the beginning.",
					value: localTime(start + 180 * day, world),
				},
			});
		const calendar = world.tables.calendars.get(id);
		const free = calendar ? freeSlots(calendar, start, end, world) : [];
		if (free.length === 0)
			throw refuse("no-slots", {
				status: 404,
				place: "query",
				pointer: "/start",
				fact: `Address ${id} has no free slots in this range.`,
			});
		const scopes = call.query.with;
		const served = (ids: readonly string[]) =>
			list(
				ids.flatMap((each) => {
					const service = world.tables.services.get(each);
					return service ? [serviceView(service, world, scopes)] : [];
				}),
			);
		return {
			status: 200,
			body: list(
				free.map((slot) => ({
					start: localTime(slot.start, world),
					...(scopes.has("slot.services") && {
						address_services: served(slot.services),
					}),
				})),
			),
		};
	},
});

export const deleteSlots = operation({
	...common,
	id: "delete-slots",
	title: "Delete the slots of a day",
	says: "Takes the work time of one day away. Visits that are booked stay.",
	method: "DELETE",
	path: `${path}/{date}`,
	answers: { 204: { says: "Gone." }, 404: { says: "No such address." } },
	examples: [
		{
			title: "Next week",
			params: { ...here, date: "{{next_week}}" },
			headers: bearer,
			status: 204,
		},
		{
			title: "A day that does not exist",
			params: { ...here, date: "2027-02-30" },
			headers: bearer,
			status: 400,
		},
	],
	handle(call, world) {
		const { id } = addressOf(call, world);
		const date = dayInPath(call.params.date);
		const calendar = world.tables.calendars.get(id);
		if (calendar)
			world.tables.calendars.set(id, {
				...calendar,
				periods: calendar.periods.filter(
					({ start }) => localDate(start, world) !== date,
				),
			});
		return { status: 204 };
	},
});

function periodOf(input: WorkTimeInput): Period {
	return {
		start: input.start,
		end: input.end,
		services: (input.address_services ?? []).map((each) => ({
			id: each.address_service_id,
			duration: each.duration,
		})),
		insurance: input.insurance_accepted,
		insuranceProviders: input.insurance_providers,
	};
}
