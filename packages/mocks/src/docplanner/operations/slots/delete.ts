import { carried } from "../../carried.ts";
import { localDate } from "../../state/local-time.ts";
import { dayInPath } from "../dates.ts";
import { addressOf } from "../estate.ts";
import { here, operation } from "../operation.ts";
import { common, path } from "./shared.ts";

export const deleteSlots = operation({
	...common,
	id: "delete-slots",
	ends: true,
	title: "Delete the slots of a day",
	says: "Takes the work time of one day away. Visits that are booked stay.",
	method: "DELETE",
	path: `${path}/{date}`,
	answers: { 204: { says: "Gone." }, 404: { says: "No such address." } },
	examples: [
		{
			title: "Next week",
			params: { ...here, date: carried.next_week },
			status: 204,
		},
		{
			title: "A day that does not exist",
			params: { ...here, date: "2027-02-30" },
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
