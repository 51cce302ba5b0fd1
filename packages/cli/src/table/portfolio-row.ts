import { commandRow } from "./row.ts";
import { seed, start } from "./shared-options.ts";
import { region, wholeNumber } from "./values.ts";
import { providerIds } from "./words.ts";

export const portfolioRow = commandRow({
	name: "portfolio",
	says: "Several integrations with one team: whose tasks should go first, and when each will be live.",
	example: "portfolio prioticket trip-com",
	words: {
		name: "provider",
		says: "The providers to integrate with, each once.",
		least: 2,
		most: 5,
		known: providerIds,
	},
	schema: "api/portfolio.schema.json",
	options: {
		people: {
			says: "How many people work on your tasks of all integrations together, from 1 to 99; one without it.",
			example: "--people 2",
			value: wholeNumber("a number of people"),
		},
		start,
		region: {
			says: "The region whose public holidays you keep; each provider's own without it.",
			example: "--region GB-ENG",
			value: region,
		},
		trials: {
			says: "How many runs to play for each order, from 1 to 1,000,000; 200 without it.",
			example: "--trials 100",
			value: wholeNumber("a number of runs"),
		},
		seed,
		json: {
			says: "Prints every order as JSON, for other programs.",
			example: "--json",
		},
	},
});
