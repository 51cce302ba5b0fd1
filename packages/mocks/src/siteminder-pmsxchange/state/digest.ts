import { refuse } from "../refuse.ts";
import type { PmsXchangeWorld } from "../world.ts";
import type { Hotel, RoomRate } from "./tables.ts";

/** What a message says about the rooms that it means. */
export interface Meant {
	readonly room?: string | undefined;
	readonly plan?: string | undefined;
	/** XPath of the element that says it. */
	readonly pointer: string;
}

/**
 * The mapped rooms and rates that a message means: with a room alone all its rates, with a rate alone all rooms that
 * have it. What is not mapped is left out and told in the next mail, or refused when the switch says so.
 */
export function meantOf(
	hotel: Hotel,
	{ room, plan, pointer }: Meant,
	world: PmsXchangeWorld,
): readonly RoomRate[] {
	const found = hotel.roomRates.filter(
		({ roomTypeCode, ratePlanCode }) =>
			(room === undefined || room === roomTypeCode) &&
			(plan === undefined || plan === ratePlanCode),
	);
	if (found.length > 0 && (room ?? plan) !== undefined) return found;
	const knownRoom = hotel.roomRates.some(
		({ roomTypeCode }) => roomTypeCode === room,
	);
	const [code, says] = knownRoom
		? ["249", "Rate code not found for this hotel"]
		: ["402", "Room type code not found for this hotel"];
	if (world.setting("unmapped") === "refuse")
		throw refuse("mapped", {
			code: `12 ${code}`,
			pointer: `${pointer}/${knownRoom ? "@RatePlanCode" : "@InvTypeCode"}`,
			fact: says,
			fix: hotel.roomRates[0]?.[knownRoom ? "ratePlanCode" : "roomTypeCode"],
		});
	const id = `line-${world.next("digest")}`;
	world.tables.digest.set(id, {
		hotel: hotel.code,
		code,
		says: `${says}: InvTypeCode ${room ?? "none"}, RatePlanCode ${plan ?? "none"}`,
		mailed: nextMail(world.now),
	});
	return [];
}

const hour = 3_600_000;

/** The next 08:00 or 16:00, here in GMT. */
function nextMail(now: number): number {
	const day = now - (now % (24 * hour));
	const times = [8, 16, 32].map((each) => day + each * hour);
	return times.find((time) => time > now) ?? now;
}
