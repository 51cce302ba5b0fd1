import { z } from "zod";
import { carried } from "../../carried.ts";
import { BreakAnswer } from "../../contract/answers.ts";
import { listOf, Moment } from "../../contract/common.ts";
import { refuse } from "../../refuse.ts";
import { breakView, list } from "../../views.ts";
import { checkRange } from "../dates.ts";
import { addressOf, calendarOf } from "../estate.ts";
import { here, operation } from "../operation.ts";
import { breakOf, breaksOf, common, last, one, path } from "./shared.ts";

export const breaks = operation({
	...common,
	id: "list-breaks",
	title: "List breaks",
	says: "Breaks that touch a range. An invalid date and a missing calendar both answer 404.",
	method: "GET",
	path,
	query: z.object({
		since: z.string().meta({
			description: "ISO 8601 with an offset, URL-encoded.",
			examples: ["2027-05-04T00:00:00+02:00"],
		}),
		till: z.string().meta({
			description: "ISO 8601 with an offset, URL-encoded.",
			examples: ["2027-05-05T00:00:00+02:00"],
		}),
	}),
	answers: {
		200: { says: "Breaks.", schema: listOf(BreakAnswer) },
		404: { says: "No calendar, or an invalid date." },
	},
	examples: [
		{
			title: "The next two weeks",
			params: here,
			query: {
				since: `${carried.today}T00:00:00+01:00`,
				till: `${carried.in_two_weeks}T00:00:00+01:00`,
			},
			status: 200,
		},
		{
			title: "An invalid date",
			params: here,
			query: { since: "soon", till: `${carried.in_two_weeks}T00:00:00+01:00` },
			status: 404,
		},
	],
	handle(call, world) {
		const address = addressOf(call, world);
		calendarOf(address, world);
		const since = momentOrNotFound(call.query.since, "since");
		const till = momentOrNotFound(call.query.till, "till");
		checkRange(since, till, "till", 404);
		const found = breaksOf(address.id, world).filter(
			(each) => each.since < till && each.till > since,
		);
		return {
			status: 200,
			body: list(found.map((each) => breakView(each, world))),
		};
	},
});

export const readBreak = operation({
	...common,
	id: "get-break",
	title: "Read a break",
	says: "One break of the calendar.",
	method: "GET",
	path: one,
	answers: {
		200: { says: "The break.", schema: BreakAnswer },
		404: { says: "There is none." },
	},
	examples: [
		{ title: "The last one", params: last, status: 200 },
		{
			title: "One that does not exist",
			params: { ...here, break_id: "1" },
			status: 404,
		},
	],
	handle(call, world) {
		const found = breakOf(addressOf(call, world), call.params.break_id, world);
		return { status: 200, body: breakView(found, world) };
	},
});

function momentOrNotFound(text: string, name: string): number {
	const result = Moment.safeParse(text);
	if (result.success) return result.data;
	throw refuse("date", {
		status: 404,
		place: "query",
		pointer: `/${name}`,
		fact: `“${text}” is no date. Docplanner answers 404 to that, not 400.`,
		fix: {
			says: "Send a date with its time and offset.",
			value: `${carried.today}T00:00:00+01:00`,
		},
	});
}
