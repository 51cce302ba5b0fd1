import { refuseWith } from "../refuse.ts";
import type { SiteConnectWorld } from "../world.ts";

/** The longest range, in days. */
const longest = 750;

/** Throws a Refusal when a range is backwards or too long. */
export function checkDates({
	start,
	end,
}: {
	readonly start: string;
	readonly end: string;
}): void {
	const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
	if (days >= 1 && days <= longest) return;
	throw refuseWith(400, "dates", {
		pointer: "/end",
		fact: `From ${start} to ${end} is ${days < 1 ? "backwards" : `${days} days`}.`,
		fix: start,
	});
}

/** Throws a Refusal when there are not as many prices as agreed on, or when the mistake cannot be made with them. */
export function checkAmounts(
	{
		hotel_code: hotel,
		room_type_code: room,
		amounts,
		mistake,
	}: {
		readonly hotel_code: string;
		readonly room_type_code: string;
		readonly amounts: readonly string[];
		readonly mistake: string;
	},
	byOccupancy: boolean,
	{ tables }: SiteConnectWorld,
): void {
	const impossible = byOccupancy ? "occupancy" : "adults";
	if (mistake === impossible)
		throw refuseWith(400, "mistake", {
			pointer: "/mistake",
			fact: byOccupancy
				? "An included occupancy exists only where one price a day is agreed on."
				: "Prices for numbers of guests exist only with prices by occupancy; see the switch.",
			fix: "none",
		});
	const listed = [...tables.products.values()].find(
		(each) => each.hotel === hotel && each.room === room,
	);
	const expected = byOccupancy ? listed?.maxOccupancy : 1;
	if (expected === undefined)
		throw refuseWith(400, "max-occupancy-known", {
			pointer: "/room_type_code",
			fact: `${hotel} has not listed a MaxOccupancy for ${room}: open the mapping screen first.`,
			fix: { by: "state", says: "Open the mapping screen first." },
		});
	if (amounts.length !== expected)
		throw refuseWith(400, "amount-count", {
			pointer: "/amounts",
			fact: `There are ${amounts.length} amounts; ${expected} are expected.`,
			fix: { by: "you", says: "Send as many amounts as are expected." },
		});
}
