import { part } from "../../process/index.ts";
import { sources } from "./sources.ts";

export const contacts = part.contacts(
	{ sources },
	{
		"partnership-manager": {
			title: "Trip.com partnership manager",
			for: "The partnership, missing parts of credentials, and the on-sale date.",
			basis: { published: "process", at: "Steps 1, 2 and 5" },
		},
		"product-manager": {
			title: "Trip.com product manager",
			for: "The review of the test environment, and the on-sale date.",
			basis: { published: "process", at: "Steps 3 and 5" },
		},
	},
);
