import { daysBetween } from "../../holiday-extras/state/days.ts";
import { refuse } from "../refuse.ts";
import { hoursLater, localTime, momentOf } from "../state/local-time.ts";
import type { Location } from "../state/tables.ts";

const mostDays = 60;

interface Times {
	readonly entry: string;
	readonly exit: string;
	/** Where the times stand, and under which names. */
	readonly place: "query" | "body";
	readonly names?: readonly [entry: string, exit: string];
}

/** Throws a Refusal with 422 when a car cannot park from the one local time to the other. */
export function checkStay(
	{ entry, exit, place, names = parking }: Times,
	{ zone }: Location,
	now: number,
): void {
	const [entryName, exitName] = names;
	if (momentOf(entry, zone) <= now)
		throw refuse("entry-ahead", {
			status: 422,
			place,
			pointer: `/${entryName}`,
			fact: `The car would enter at ${entry}; on the airport's clock it is ${localTime(now, zone)}.`,
			fix: {
				says: "Ask for a later day.",
				value: hoursLater(localTime(now, zone), 7 * 24),
			},
		});
	if (exit <= entry)
		throw refuse("exit-after-entry", {
			status: 422,
			place,
			pointer: `/${exitName}`,
			fact: `The car would leave at ${exit} and enter at ${entry}.`,
			fix: {
				says: "Let it leave after it has entered.",
				value: hoursLater(entry, 7 * 24),
			},
		});
	const days = daysBetween(entry.slice(0, 10), exit.slice(0, 10));
	if (days > mostDays)
		throw refuse("longest-stay", {
			status: 422,
			place,
			pointer: `/${exitName}`,
			fact: `The stay has ${days} days.`,
			fix: {
				says: `Stay ${mostDays} days at most.`,
				value: hoursLater(entry, mostDays * 24),
			},
		});
}

const parking = ["parking_entry_datetime", "parking_exit_datetime"] as const;
