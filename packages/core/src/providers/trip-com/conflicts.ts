import { part } from "../../process/index.ts";
import { known } from "./known.ts";

export const conflicts = part.conflicts(known, {
	"pair-of-credentials": {
		about: "How many parts a set of credentials has",
		touches: [{ credential: "test" }, { credential: "live" }],
		uses: {
			says: "Four parts.",
			basis: { published: "process", at: "2. Get credentials, list of parts" },
		},
		others: [
			{
				says: "A pair.",
				basis: {
					published: "process",
					at: "2. Get credentials, first sentence",
				},
			},
		],
		reason: "The list is explicit; “pair” seems to mean one set.",
	},
});
