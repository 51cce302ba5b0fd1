import { obstacleTo } from "../calendar/free-slots.ts";
import { carried } from "../carried.ts";
import { refuse } from "../refuse.ts";
import type { Address, Booking } from "../state/tables.ts";
import type { DocWorld } from "../world.ts";

/** The service of a visit, which must be the address's own. Throws a Refusal with the given status when it is not. */
export function checkService(
	service: string,
	address: Address,
	status: 400 | 404,
	{ tables }: DocWorld,
): void {
	if (tables.services.get(service)?.address === address.id) return;
	const own = [...tables.services.values()].find(
		(each) => each.address === address.id,
	);
	throw refuse("address-service", {
		status,
		pointer: "/address_service_id",
		fact: `Address ${address.id} has no service “${service}”.`,
		fix: own
			? { says: `Take ${own.id}, a service of this address.`, value: own.id }
			: { by: "state", says: "Give the address a service first." },
	});
}

/** The address to which a booking may be moved. Throws a Refusal by the rule that forbids it. */
export function targetOf(
	id: string,
	before: Booking,
	{ tables }: DocWorld,
): Address {
	const from = tables.addresses.get(before.address);
	const target = tables.addresses.get(id);
	const pointer = "/address_id";
	if (!target)
		throw refuse("object", {
			status: 400,
			pointer,
			fact: `There is no address “${id}”.`,
		});
	if (target.facility !== from?.facility)
		throw refuse("move-facility", {
			status: 403,
			pointer,
			fact: `Address ${id} is not of facility ${from?.facility}.`,
			fix: { by: "you", says: "Take an address of the same facility." },
		});
	if (
		before.payment === "paid" &&
		target.paymentAccount !== from.paymentAccount
	)
		throw refuse("move-account", {
			status: 422,
			pointer,
			fact: `Booking ${before.id} is paid, and address ${id} bills through another account.`,
		});
	return target;
}

/** Refuses a visit at a time that is not free; `moving` is the booking that gives its own time up. */
export function checkSlot(
	visit: Parameters<typeof obstacleTo>[1],
	{ id }: Address,
	world: DocWorld,
	moving?: string,
): void {
	const obstacle = obstacleTo(
		world.tables.calendars.get(id),
		visit,
		world,
		moving,
	);
	if (obstacle === undefined) return;
	const facts = {
		calendar: `The calendar of address ${id} is not enabled.`,
		slot: `Address ${id} has no free slot of ${visit.duration} minutes at this time.`,
		service: `The slot does not offer service ${visit.service}.`,
	};
	const rule = {
		calendar: "bookable",
		slot: "slot",
		service: "slot-service",
	} as const;
	const place =
		moving === undefined
			? { place: "path" as const, pointer: "start" }
			: { place: "body" as const, pointer: "/start" };
	throw refuse(
		moving !== undefined && obstacle === "slot"
			? "move-target"
			: rule[obstacle],
		{
			status: 404,
			...place,
			fact: facts[obstacle],
			fix:
				obstacle === "calendar"
					? { by: "state", says: "Enable the calendar first." }
					: moving === undefined && obstacle === "slot"
						? {
								says: "Take the first free slot.",
								value: carried.slot_start,
							}
						: { by: "you", says: "Take the beginning of a free slot." },
		},
	);
}
