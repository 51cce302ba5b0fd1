import { refuse } from "../refuse.ts";
import type { CarPark } from "../state/tables.ts";
import type { HxWorld } from "../world.ts";

/** What the 18 letters of CarDetFlags stand for, in order, with the longest text of each. */
const positions: readonly (readonly [name: string, longest: number])[] = [
	["Registration", 20],
	["CarMake", 25],
	["CarModel", 25],
	["CarColour", 25],
	["NumberOfPax", 2],
	["CarDropoffTime", 4],
	["CarPickupTime", 4],
	["OutTerminal", 2],
	["OutFltNo", 10],
	["InFltNo", 10],
	["OutFltTime", 4],
	["InFltTime", 4],
	["MobileNum", 15],
	["ShipName", 20],
	["PierName", 20],
	["ChildSeat", 1],
	["AddlServices", 50],
	["RetTerminal", 2],
];
const lengths = new Map(positions);
const names: readonly string[] = [
	...lengths.keys(),
	"OutFlight",
	"ReturnFlight",
	"ReturnTerminal",
	"Destination",
].filter((name) => name !== "NumberOfPax");

/** What a car park demands of a booking, by the names of the parameters. */
export function demandedOf({ flags, detailFlags }: CarPark): readonly string[] {
	const inEurope = positions.flatMap(([name], index) =>
		detailFlags[index] === "Y" ? [name] : [],
	);
	return [...flags, ...inEurope];
}

/** The details of car and flights that were sent, in capitals, cut to what the system holds. */
export function carOf(
	sent: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
	return Object.fromEntries(
		names.flatMap((name) => {
			const value = sent[name];
			return typeof value === "string" && value !== ""
				? [[name, value.toUpperCase().slice(0, lengths.get(name) ?? 25)]]
				: [];
		}),
	);
}

/** Throws a Refusal when something that the car park demands was not sent, unless the user wants that let through. */
export function checkDemanded(
	carPark: CarPark,
	sent: Readonly<Record<string, unknown>>,
	world: HxWorld,
): void {
	if (world.setting("missing-flags") === "accept") return;
	const missing = demandedOf(carPark).find(
		(name) => sent[name] === undefined || sent[name] === "",
	);
	if (missing === undefined) return;
	throw refuse("flags", {
		status: 400,
		code: "MissingParameter",
		place: "body",
		pointer: `/${missing}`,
		fact: `${carPark.name} demands ${missing}, which is missing.`,
		fix: { says: `Send ${missing}.`, value: examples[missing] ?? "NA" },
	});
}

const examples: Readonly<Record<string, string>> = {
	Registration: "TE17 STS",
	CarMake: "Ford",
	CarModel: "Fiesta",
	CarColour: "Blue",
	OutFlight: "XX100",
	ReturnFlight: "XX101",
	OutFltNo: "XX100",
	InFltNo: "XX101",
	OutFltTime: "1400",
	InFltTime: "1130",
	MobileNum: "01234567890",
};
