import type { Place as At } from "@slipway/sandbox/engine";
import { refuse } from "../refuse.ts";
import { airportOf } from "../state/airports.ts";
import type { Place, Ride } from "../state/travel.ts";

type End = "PickUp" | "DropOff";

/** The parameters of a transfer, read and found well-formed. */
export type RideInput = Readonly<Record<string, unknown>> & {
	readonly PickUpType: Place["type"];
	readonly DropOffType: Place["type"];
	readonly ReturnDate?: string | undefined;
	readonly ReturnTime?: string | undefined;
	readonly OutFlight?: string | undefined;
	readonly ReturnFlight?: string | undefined;
};

/** What a postal address needs, after the name of the end. */
const parts = [
	"Name",
	"Address",
	"Town",
	"County",
	"Postcode",
	"CountryCode",
	"Longitude",
	"Latitude",
];

/** Where a transfer goes. Throws a Refusal when a place, a flight or half of the return is missing. */
export function rideOf(input: RideInput, place: At): Ride {
	const pickUp = placeOf("PickUp", input, place);
	const dropOff = placeOf("DropOff", input, place);
	const returns = input.ReturnDate !== undefined;
	if (returns !== (input.ReturnTime !== undefined))
		throw missing(
			"transfer-return",
			returns ? "ReturnTime" : "ReturnDate",
			place,
		);
	const flies = pickUp.type === "IATA" || dropOff.type === "IATA";
	const flight = flies
		? (["OutFlight", ...(returns ? ["ReturnFlight"] : [])] as const).find(
				(name) => !input[name],
			)
		: undefined;
	if (flight) throw missing("transfer-flight", flight, place);
	return {
		pickUp,
		dropOff,
		returns,
		outFlight: input.OutFlight ?? "",
		returnFlight: input.ReturnFlight ?? "",
	};
}

function placeOf(end: End, input: RideInput, place: At): Place {
	const type = input[`${end}Type`];
	const textOf = (name: string) => String(input[`${end}${name}`] ?? "");
	if (type === "postal-address") {
		const absent = parts.find((name) => textOf(name) === "");
		if (absent) throw missing("transfer-place", `${end}${absent}`, place);
		return {
			type,
			code: textOf("Postcode"),
			name: textOf("Name"),
			address: [textOf("Address"), textOf("Postcode"), textOf("Town")].join(
				", ",
			),
		};
	}
	const code = textOf("");
	if (code === "") throw missing("transfer-place", end, place);
	const name =
		type === "IATA"
			? `${airportOf(code)?.name ?? code} Airport`
			: type === "PC"
				? code
				: "Sandbox Resort Hotel";
	return { type, code, name, address: `${name}, ${code}` };
}

const examples: Readonly<Record<string, string>> = {
	PickUp: "LGW",
	DropOff: "85101062",
	OutFlight: "XX100",
	ReturnFlight: "XX101",
	ReturnTime: "1730",
};

const missing = (
	rule: "transfer-place" | "transfer-return" | "transfer-flight",
	name: string,
	place: At,
) =>
	refuse(rule, {
		status: 400,
		code: "MissingParameter",
		place,
		pointer: `/${name}`,
		fact: `${name} is missing.`,
		fix: { says: `Send ${name}.`, value: examples[name] ?? "NA" },
	});
