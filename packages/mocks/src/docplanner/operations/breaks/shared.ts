import { carried } from "../../carried.ts";
import { eventBreak } from "../../events/event-data.ts";
import { notify } from "../../events/notify.ts";
import { refuse, refusePath } from "../../refuse.ts";
import type { Address, Break } from "../../state/tables.ts";
import type { DocWorld } from "../../world.ts";
import { calendarOf } from "../estate.ts";
import { addressPath, documented, here } from "../operation.ts";

/** The breaks of an address. */
export const path = `${addressPath}/breaks` as const;

/** One break. */
export const one = `${path}/{break_id}` as const;

/** The last break, as examples name it. */
export const last = { ...here, break_id: carried.break_id };

/** What the operations on breaks share. */
export const common = {
	...documented,
	story: "Breaks",
} as const;

/** A break that every mock begins with. */
export const lunch = {
	since: `${carried.in_eight_days}T12:00:00+01:00`,
	till: `${carried.in_eight_days}T13:00:00+01:00`,
	description: "Lunch",
};

/** The breaks of an address. */
export function breaksOf(
	address: string,
	{ tables }: DocWorld,
): readonly Break[] {
	return [...tables.breaks.values()].filter((each) => each.address === address);
}

/** A break of an address. Throws a Refusal with 404 when there is none. */
export function breakOf(address: Address, id: string, world: DocWorld): Break {
	calendarOf(address, world);
	const found = world.tables.breaks.get(id);
	if (found?.address === address.id) return found;
	throw refusePath(
		"object",
		404,
		"break_id",
		`Address ${address.id} has no break “${id}”.`,
		carried.break_id,
	);
}

/** Throws a Refusal with 422 when a break would end before it begins. `since` and `till` are milliseconds since 1970. */
export function checkBreak(since: number, till: number): void {
	if (till > since) return;
	throw refuse("break-range", {
		status: 422,
		pointer: "/till",
		fact: "The break does not end after it begins.",
		fix: { by: "you", says: "End the break after it begins." },
	});
}

/** Tells the partner of its own doing, where a switch says so. */
export function echo(name: string, each: Break, world: DocWorld): void {
	if (world.setting("echo") === "on")
		notify(name, each.address, { break: eventBreak(each, world) }, world);
}
