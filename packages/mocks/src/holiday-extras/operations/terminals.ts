import { z } from "zod";
import { carried } from "../carried.ts";
import { TerminalsAnswer } from "../contract/answers.ts";
import { Agent } from "../contract/parameters.ts";
import { refuse } from "../refuse.ts";
import { airportOf } from "../state/airports.ts";
import { operation } from "./operation.ts";

export const listTerminals = operation({
	id: "list-terminals",
	title: "List terminals",
	says: "The terminals of an airport in the United Kingdom. As Terminal, a search takes the last letter of the code.",
	story: "Search",
	method: "GET",
	path: "/v1/terminal/{airport}",
	confidence: "published",
	source: "terminals",
	scheme: "key",
	query: z.object({ key: Agent.key }),
	answers: { 200: { says: "Terminals.", schema: TerminalsAnswer } },
	examples: [
		{
			title: "Of Gatwick",
			params: { airport: "LGW" },
			query: { key: carried.key },
			status: 200,
		},
		{
			title: "Of an airport in Europe",
			params: { airport: "MUC" },
			query: { key: carried.key },
			status: 200,
			refused: true,
		},
	],
	handle({ params }) {
		const airport = airportOf(params.airport);
		if (airport?.system !== "ABC")
			throw refuse("terminals", {
				status: 404,
				code: "TerminalError",
				place: "path",
				pointer: "airport",
				fact: airport
					? `${airport.name} is not in the United Kingdom.`
					: `There are no terminals of “${params.airport}”.`,
				fix: { says: "Take the code of a location.", value: "LGW" },
			});
		return {
			status: 200,
			body: {
				ATTRIBUTES: { Result: "OK" },
				Terminal: airport.terminals.map(({ name, code }) => ({
					Name: name,
					Code: code,
				})),
			},
		};
	},
});
