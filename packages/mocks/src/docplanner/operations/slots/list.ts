import { z } from "zod";
import { freeSlots } from "../../calendar/free-slots.ts";
import { carried } from "../../carried.ts";
import { SlotsAnswer } from "../../contract/answers.ts";
import { Moment, withScopes } from "../../contract/common.ts";
import { refuse } from "../../refuse.ts";
import { localTime } from "../../state/local-time.ts";
import { list, serviceView } from "../../views.ts";
import { checkRange } from "../dates.ts";
import { addressOf } from "../estate.ts";
import { here, operation } from "../operation.ts";
import { common, path } from "./shared.ts";

const day = 86_400_000;

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
	after: [
		{
			operation: "replace-slots",
			of: "address_id",
			met: ({ calendars }, id) => (calendars[id]?.periods.length ?? 0) > 0,
		},
	],
	examples: [
		{
			title: "Next week, with services",
			params: here,
			query: {
				start: `${carried.next_week}T00:00:00+01:00`,
				end: `${carried.in_eight_days}T00:00:00+01:00`,
				with: "slot.services",
			},
			status: 200,
		},
		{
			title: "Where there are none",
			params: here,
			query: {
				start: `${carried.in_two_weeks}T00:00:00+01:00`,
				end: `${carried.in_two_weeks}T23:00:00+01:00`,
			},
			status: 404,
		},
		{
			title: "More than 180 days",
			params: here,
			query: {
				start: `${carried.today}T00:00:00+01:00`,
				end: "2098-01-01T00:00:00+01:00",
			},
			status: 400,
		},
		{
			title: "A range that ends before it begins",
			params: here,
			query: {
				start: `${carried.next_week}T00:00:00+01:00`,
				end: `${carried.tomorrow}T00:00:00+01:00`,
			},
			status: 400,
		},
		{
			title: "A + that was not encoded",
			params: here,
			query: {
				start: `${carried.next_week}T00:00:00 01:00`,
				end: `${carried.in_eight_days}T00:00:00+01:00`,
			},
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
				fix: {
					by: "you",
					says: "Ask for a range that has work time, or replace the slots there first.",
				},
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
