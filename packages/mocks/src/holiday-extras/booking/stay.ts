import type { Place } from "@slipway/sandbox/engine";
import { refuse } from "../refuse.ts";
import { daysBetween, daysLater, localDate } from "../state/days.ts";
import type { Moment, System } from "../state/tables.ts";
import type { HxWorld } from "../world.ts";

/** The parameters of a stay, read and found well-formed. */
export interface StayInput {
	readonly ArrivalDate: string;
	readonly ArrivalTime: string;
	readonly DepartDate: string;
	readonly DepartTime: string;
}

/** From when to when. */
export interface Stay {
	readonly arrival: Moment;
	readonly depart: Moment;
}

/** Most days of a stay, so that nobody fills a car park for a century. */
const longest = 90;

interface Asked {
	readonly system: System;
	readonly place: Place;
	/** A price check has a code of its own for a stay that cannot be. */
	readonly code?: string;
	/** Where the day of arrival stands under another name. */
	readonly pointer?: string;
}

/** The stay that is asked for. Throws a Refusal when it begins in the past, ends before it begins or lasts too long. */
export function stayOf(
	input: StayInput,
	{ system, place, code = "F0071" }: Asked,
	world: HxWorld,
): Stay {
	checkArrival(input.ArrivalDate, { system, place, code }, world);
	const arrival = { date: input.ArrivalDate, time: input.ArrivalTime };
	const depart = { date: input.DepartDate, time: input.DepartTime };
	const backwards =
		`${depart.date} ${depart.time}` <= `${arrival.date} ${arrival.time}`;
	if (backwards || daysBetween(arrival.date, depart.date) > longest)
		throw refuse(backwards ? "stay" : "stay-length", {
			status: 400,
			code,
			place,
			pointer: "/DepartDate",
			fact: `The stay begins ${arrival.date} ${arrival.time} and ends ${depart.date} ${depart.time}.`,
			fix: {
				says: "Choose a later end, within 90 days.",
				value: daysLater(arrival.date, 7),
			},
		});
	return { arrival, depart };
}

/** Throws a Refusal when a day is over. */
export function checkArrival(
	date: string,
	{ system, place, code = "F0071", pointer = "/ArrivalDate" }: Asked,
	world: HxWorld,
): void {
	const today = localDate(world.now, system);
	if (date >= today) return;
	throw refuse("stay", {
		status: 400,
		code,
		place,
		pointer,
		fact: `${date} is over; today is ${today}.`,
		fix: { says: "Choose a day to come.", value: daysLater(today, 7) },
	});
}
