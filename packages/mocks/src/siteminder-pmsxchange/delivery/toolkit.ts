import type { DueEvent } from "@slipway/sandbox/engine";
import { daysLater, nightsOf } from "../state/days.ts";
import type { Reservation } from "../state/tables.ts";
import type { PmsXchangeWorld } from "../world.ts";
import { enqueue, giveUp } from "./queue.ts";

/** How long a guest takes to make up their mind again. */
const pause = 30 * 60_000;

/** Plans what becomes of a reservation that the PMS has taken: it is moved by a day, then cancelled, then another comes. */
export function planNext(
	{ id, status }: Reservation,
	world: PmsXchangeWorld,
): void {
	const kind = { Book: "move", Modify: "cancel", Cancel: "book" }[status];
	world.schedule({ at: world.now + pause, kind, id });
}

/** Does what was planned. */
export function due({ kind, id }: DueEvent, world: PmsXchangeWorld): void {
	if (kind === "give-up") giveUp(id, world);
	if (kind === "import") importHotel(id, world);
	const found = world.tables.reservations.get(id);
	if (!found) return;
	if (kind === "move" && found.status === "Book")
		change(
			{
				...found,
				status: "Modify",
				rooms: found.rooms.map((room) => ({
					...room,
					start: daysLater(room.start, 1),
					end: daysLater(room.end, 1),
				})),
			},
			world,
		);
	if (kind === "cancel" && found.status === "Modify")
		change({ ...found, status: "Cancel" }, world);
	if (kind === "book") book(found, world);
}

function change(after: Reservation, world: PmsXchangeWorld): void {
	const changed = { ...after, modified: world.now };
	world.tables.reservations.set(after.id, changed);
	enqueue(changed, world);
}

/** A new guest for the same rooms. Only a new booking lowers availability here; everything else the PMS sends back. */
function book(like: Reservation, world: PmsXchangeWorld): void {
	const number = world.next("reservations") + 3;
	const { modified: _, pmsNumber: __, ...rest } = like;
	const made: Reservation = {
		...rest,
		id: `SMFAKE-${number}`,
		status: "Book",
		guest: { first: "Sam", last: `Sample ${number}` },
		created: world.now,
	};
	world.tables.reservations.set(made.id, made);
	const { availability } = world.tables;
	for (const { room, start, end } of made.rooms)
		for (const date of nightsOf(start, end)) {
			const key = `${made.hotel} ${room} ${date}`;
			const before = availability.get(key);
			if (before)
				availability.set(key, {
					...before,
					rooms: Math.max(0, before.rooms - 1),
				});
		}
	enqueue(made, world);
}

/** Delivers future reservations once more, without cancelled ones. */
function importHotel(hotel: string, world: PmsXchangeWorld): void {
	const today = new Date(world.now).toISOString().slice(0, 10);
	for (const each of world.tables.reservations.values())
		if (
			each.hotel === hotel &&
			each.status !== "Cancel" &&
			each.rooms.some(({ start }) => start > today)
		)
			enqueue(each, world);
}
