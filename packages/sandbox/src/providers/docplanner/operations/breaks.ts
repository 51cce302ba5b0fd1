import { z } from "zod";
import { emptyCalendar } from "../calendar/periods.ts";
import { BreakAnswer } from "../contract/answers.ts";
import { listOf, Moment } from "../contract/common.ts";
import { BreakRequest, NewBreakRequest } from "../contract/requests.ts";
import { eventBreak } from "../events/event-data.ts";
import { notify } from "../events/notify.ts";
import { refuse, refusePath } from "../refuse.ts";
import type { Address, Break } from "../state/tables.ts";
import { breakView, list } from "../views.ts";
import { checkRange } from "./dates.ts";
import {
	addressesOf,
	addressOf,
	calendarOf,
	commercialAddressOf,
} from "./estate.ts";
import {
	addressPath,
	basic,
	bearer,
	type DocWorld,
	here,
	json,
	operation,
} from "./operation.ts";

const path = `${addressPath}/breaks` as const;
const one = `${path}/{break_id}` as const;
const last = { ...here, break_id: "{{break_id}}" };
const common = {
	story: "Breaks",
	confidence: "published",
	source: "specification",
	scheme: "bearer",
} as const;
const lunch = {
	since: "{{in_eight_days}}T12:00:00+01:00",
	till: "{{in_eight_days}}T13:00:00+01:00",
	description: "Lunch",
};

export const addBreak = operation({
	...common,
	id: "create-break",
	title: "Add a break",
	says: "Hides the slots in its range. Visits that are booked stay. Makes the calendar when there is none.",
	method: "POST",
	path,
	accepts: json,
	body: NewBreakRequest,
	answers: {
		201: { says: "The break.", schema: BreakAnswer },
		409: { says: "There is one of this range and description." },
		422: { says: "The range is not possible, or the address not commercial." },
	},
	carries: { break_id: "/id" },
	examples: [
		{
			title: "A meeting, at all addresses of the doctor",
			params: here,
			headers: bearer,
			body: {
				...lunch,
				since: "{{in_eight_days}}T10:00:00+01:00",
				till: "{{in_eight_days}}T10:30:00+01:00",
				description: "Meeting",
				apply_on_coupled_addresses: true,
			},
			status: 201,
		},
		{
			title: "One that is there",
			params: here,
			headers: bearer,
			body: lunch,
			status: 409,
		},
		{
			title: "Ending before it begins",
			params: here,
			headers: bearer,
			body: { ...lunch, till: "{{next_week}}T12:00:00+01:00" },
			status: 422,
		},
		{
			title: "Without an end",
			params: here,
			headers: bearer,
			body: { since: lunch.since },
			status: 400,
		},
		{
			title: "At a basic address",
			params: basic,
			headers: bearer,
			body: lunch,
			status: 422,
		},
	],
	handle(call, world) {
		const address = commercialAddressOf(call, world);
		const { since, till, description } = call.body;
		checkBreak(since, till);
		const same = breaksOf(address.id, world).find(
			(each) =>
				each.since === since &&
				each.till === till &&
				each.description === description,
		);
		if (same)
			throw refuse("break-twice", {
				status: 409,
				pointer: "/since",
				fact: `Break ${same.id} has the same range and description.`,
			});
		const coupled = call.body.apply_on_coupled_addresses
			? coupledWith(address, world)
			: [];
		const group = breakId(world);
		const breaks = [address, ...coupled].map(
			(each, index): Break => ({
				id: index === 0 ? group : breakId(world),
				address: each.id,
				since,
				till,
				description,
				group,
			}),
		);
		for (const each of breaks) {
			const { calendars } = world.tables;
			if (!calendars.has(each.address))
				calendars.set(each.address, emptyCalendar(each.address));
			world.tables.breaks.set(each.id, each);
			echo("break-created", each, world);
		}
		const [made] = breaks;
		return {
			status: 201,
			headers: { location: `${call.path}/${group}` },
			body: made && breakView(made, world),
		};
	},
});

export const breaks = operation({
	...common,
	id: "list-breaks",
	title: "List breaks",
	says: "Breaks that touch a range. A date that is none and a calendar that is missing both answer 404.",
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
		404: { says: "No calendar, or a date that is none." },
	},
	examples: [
		{
			title: "The next two weeks",
			params: here,
			query: {
				since: "{{today}}T00:00:00+01:00",
				till: "{{in_two_weeks}}T00:00:00+01:00",
			},
			headers: bearer,
			status: 200,
		},
		{
			title: "A date that is none",
			params: here,
			query: { since: "soon", till: "{{in_two_weeks}}T00:00:00+01:00" },
			headers: bearer,
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
		{ title: "The last one", params: last, headers: bearer, status: 200 },
		{
			title: "One that does not exist",
			params: { ...here, break_id: "1" },
			headers: bearer,
			status: 404,
		},
	],
	handle(call, world) {
		const found = breakOf(addressOf(call, world), call.params.break_id, world);
		return { status: 200, body: breakView(found, world) };
	},
});

export const moveBreak = operation({
	...common,
	id: "move-break",
	title: "Move a break",
	says: "To another range, together with the breaks that were made with it on coupled addresses.",
	method: "PATCH",
	path: one,
	accepts: json,
	body: BreakRequest,
	answers: {
		204: { says: "Moved." },
		422: { says: "The range is the same or not possible." },
	},
	examples: [
		{
			title: "An hour later",
			params: last,
			headers: bearer,
			body: {
				since: "{{in_eight_days}}T11:00:00+01:00",
				till: "{{in_eight_days}}T11:30:00+01:00",
			},
			status: 204,
		},
		{
			title: "To where it is",
			params: { ...here, break_id: "660001" },
			headers: bearer,
			body: { since: lunch.since, till: lunch.till },
			status: 422,
		},
		{
			title: "Without an end",
			params: last,
			headers: bearer,
			body: { since: lunch.since },
			status: 400,
		},
	],
	handle(call, world) {
		const found = breakOf(addressOf(call, world), call.params.break_id, world);
		const { since, till } = call.body;
		checkBreak(since, till);
		if (found.since === since && found.till === till)
			throw refuse("break-range", {
				status: 422,
				pointer: "/since",
				fact: "The range is the one that the break has.",
			});
		for (const each of groupOf(found, world)) {
			const after = { ...each, since, till };
			world.tables.breaks.set(each.id, after);
			echo("break-moved", after, world);
		}
		return { status: 204 };
	},
});

export const deleteBreak = operation({
	...common,
	id: "delete-break",
	title: "Delete a break",
	says: "Its slots appear again, on coupled addresses too.",
	method: "DELETE",
	path: one,
	answers: { 204: { says: "Gone." }, 404: { says: "There is none." } },
	examples: [
		{ title: "The last one", params: last, headers: bearer, status: 204 },
	],
	handle(call, world) {
		const found = breakOf(addressOf(call, world), call.params.break_id, world);
		for (const each of groupOf(found, world)) {
			world.tables.breaks.delete(each.id);
			echo("break-removed", each, world);
		}
		return { status: 204 };
	},
});

const breakId = (world: DocWorld) => String(660_001 + world.next("breaks"));

function breaksOf(address: string, { tables }: DocWorld): readonly Break[] {
	return [...tables.breaks.values()].filter((each) => each.address === address);
}

function groupOf({ group }: Break, { tables }: DocWorld): readonly Break[] {
	return [...tables.breaks.values()].filter((each) => each.group === group);
}

/** The other commercial addresses of the doctor in the facility. */
const coupledWith = ({ id, doctor }: Address, world: DocWorld) =>
	addressesOf(doctor, world).filter(
		(each) => each.id !== id && each.commercialType !== "basic",
	);

function breakOf(address: Address, id: string, world: DocWorld): Break {
	calendarOf(address, world);
	const found = world.tables.breaks.get(id);
	if (found?.address === address.id) return found;
	throw refusePath(
		"object",
		404,
		"break_id",
		`Address ${address.id} has no break “${id}”.`,
		"{{break_id}}",
	);
}

function checkBreak(since: number, till: number): void {
	if (till > since) return;
	throw refuse("break-range", {
		status: 422,
		pointer: "/till",
		fact: "The break does not end after it begins.",
	});
}

function momentOrNotFound(text: string, name: string): number {
	const result = Moment.safeParse(text);
	if (result.success) return result.data;
	throw refuse("date", {
		status: 404,
		place: "query",
		pointer: `/${name}`,
		fact: `“${text}” is no date. Docplanner answers 404 to that, not 400.`,
	});
}

function echo(name: string, each: Break, world: DocWorld): void {
	if (world.setting("echo") === "on")
		notify(name, each.address, { break: eventBreak(each, world) }, world);
}
