import { z } from "zod";
import { LocationsAnswer } from "../contract/answers.ts";
import { Agent, Token } from "../contract/parameters.ts";
import { refuse } from "../refuse.ts";
import { airports } from "../state/airports.ts";
import type { System } from "../state/tables.ts";
import type { HxWorld } from "../world.ts";
import { operation, session } from "./operation.ts";

type Kind = "carParks" | "hotels" | "lounges";

/** What each `type` asks for: numbers in the United Kingdom, words in Europe. */
const types: Readonly<
	Record<string, { readonly kind: Kind; readonly system: System }>
> = {
	"1": { kind: "carParks", system: "ABC" },
	"2": { kind: "hotels", system: "ABC" },
	"3": { kind: "lounges", system: "ABC" },
	carpark: { kind: "carParks", system: "ABG" },
	hotel: { kind: "hotels", system: "ABG" },
	lounge: { kind: "lounges", system: "ABG" },
};

export const listLocations = operation({
	id: "list-locations",
	title: "List locations",
	says: "Airports with products of a type: 1, 2 or 3 in the United Kingdom; carpark, hotel or lounge with system=de in Europe. Without a type, all of them. Keep them; they seldom change.",
	story: "Search",
	method: "GET",
	path: "/v1/location",
	confidence: "published",
	source: "locations",
	scheme: "session",
	query: z.object({
		key: Agent.key,
		...Token,
		type: z
			.enum(["1", "2", "3", "carpark", "hotel", "lounge"])
			.optional()
			.meta({
				description:
					"1 or carpark for parking, 2 or hotel for hotels, 3 or lounge for lounges.",
				examples: ["1"],
			}),
		system: z
			.literal("de")
			.optional()
			.meta({ description: "de, for Europe.", examples: ["de"] }),
	}),
	answers: { 200: { says: "Locations.", schema: LocationsAnswer } },
	examples: [
		{
			title: "With parking in the United Kingdom",
			query: { ...session, type: "1" },
			status: 200,
		},
		{
			title: "With hotels in Europe",
			query: { ...session, type: "hotel", system: "de" },
			status: 200,
		},
		{ title: "All of them", query: session, status: 200 },
		{
			title: "With a type of Europe and without its system",
			query: { ...session, type: "hotel" },
			status: 200,
			refused: true,
		},
	],
	handle({ query: { type, system } }, world) {
		const asked = type === undefined ? undefined : types[type];
		if (asked && (asked.system === "ABG") !== (system === "de"))
			throw refuse("location-type", {
				status: 400,
				code: "Validation Error",
				place: "query",
				pointer: "/system",
				fact: `type is “${type}” and system is ${system ?? "not sent"}.`,
				fix:
					asked.system === "ABG"
						? { says: "Send system=de.", value: "de" }
						: { says: "Leave system out." },
			});
		const found = airports.filter(
			(each) =>
				(asked?.system ?? (system ? "ABG" : each.system)) === each.system &&
				hasProducts(each.code, asked ? [asked.kind] : kinds, world),
		);
		return {
			status: 200,
			body: {
				ATTRIBUTES: { Result: "OK" },
				Product: found.map((each) => ({
					Code: each.code,
					Name: each.name,
					MoreInfoURL: `/v1/product/${each.code}`,
					Type: each.system === "ABC" ? "airport" : "german_airport",
				})),
			},
		};
	},
});

const kinds: readonly Kind[] = ["carParks", "hotels", "lounges"];

const hasProducts = (
	airport: string,
	asked: readonly Kind[],
	{ tables }: HxWorld,
) =>
	asked.some((kind) =>
		[...tables[kind].values()].some((each) => each.airport === airport),
	);
