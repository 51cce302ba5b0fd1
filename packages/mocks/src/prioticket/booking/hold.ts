import { useSlot } from "../state/slots.ts";
import type { Line } from "../state/tables.ts";
import type { PrioWorld } from "../world.ts";
import type { CheckedLine } from "./line-checks.ts";

/** A line whose places are held for as long as its product says; the end is scheduled for the reservation. */
export function held(
	line: Omit<Line, "status">,
	{ product, slot, places }: CheckedLine,
	reservation: string,
	world: PrioWorld,
): Line {
	useSlot(world, slot?.id, { reserved: places });
	const heldUntil = world.now + product.hold * 60_000;
	world.schedule({ at: heldUntil, kind: "hold", id: reservation });
	return { ...line, status: "BOOKING_RESERVED", heldUntil };
}
