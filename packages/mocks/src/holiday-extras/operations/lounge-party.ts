import type { Place } from "@slipway/sandbox/engine";
import { carried } from "../carried.ts";
import { refuse } from "../refuse.ts";
import type { Booking } from "../state/tables.ts";
import type { HxWorld } from "../world.ts";

/** A visit of three people, as the examples have it. */
export const visit = {
	ArrivalDate: carried.next_week,
	ArrivalTime: "1200",
	Adults: "2",
	Children: "1",
};

/** What a party takes of a lounge. */
export const useOf = (
	product: string,
	moment: Booking["arrival"],
	people: number,
) => ({
	kind: "lounge" as const,
	product,
	arrival: moment,
	depart: moment,
	people,
});

/** How many people a party is. Throws a Refusal when it is nobody, or more than a lounge takes. */
export function partyOf(
	{
		Adults,
		Children = 0,
		Infants,
	}: {
		readonly Adults: number;
		readonly Children?: number | undefined;
		readonly Infants: number;
	},
	place: Place,
	world: HxWorld,
): number {
	const people = Adults + Children + Infants;
	const most = Number(world.setting("lounge-party"));
	if (Adults > 0 && people <= most) return people;
	throw refuse("lounge-party", {
		status: 400,
		code: people > most ? "group-booking" : "1466",
		place,
		pointer: "/Adults",
		fact: `The party has ${Adults} adults, ${Children} children and ${Infants} infants.`,
		fix: { says: `Book one adult, and at most ${most} people.`, value: "1" },
	});
}
