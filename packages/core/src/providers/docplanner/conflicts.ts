import { part } from "../../process/index.ts";
import { known } from "./known.ts";

export const conflicts = part.conflicts(known, {
	"required-methods": {
		about: "How much must be implemented to be approved",
		touches: [
			{ stage: "acceptance-tests" },
			{ task: "hold-acceptance-session" },
		],
		uses: {
			says: "All required methods.",
			basis: { published: "guide", at: "Acceptance tests, criteria" },
		},
		others: [
			{
				says: "All methods.",
				basis: { published: "process-draft", at: "Acceptance tests, criteria" },
			},
		],
		reason:
			"The newest wording, and the only one that fits the optional features.",
	},
	"token-life": {
		about: "How long a token lives",
		touches: [{ credential: "sandbox" }],
		uses: {
			says: "3,600 seconds.",
			basis: { published: "specification", at: "Token answer" },
		},
		others: [
			{ says: "24 hours.", basis: { published: "authorization", at: "Prose" } },
		],
		reason: "The sample answer is what clients obey.",
	},
	"push-retries": {
		about: "How a failed push is repeated",
		touches: [{ task: "receive-pushes" }],
		uses: {
			says: "Twice more, after 5 and 10 minutes, then set aside.",
			basis: { published: "push-and-pull", at: "Retries" },
		},
		others: [
			{
				says: "Three times, after 1, 5 and 15 minutes.",
				basis: { published: "real-time-requests", at: "Retries" },
			},
			{
				says: "It is pushed only once.",
				basis: { published: "specification", at: "Callbacks" },
			},
		],
		reason: "The page about pushes is the most specific.",
	},
	"source-addresses": {
		about: "From which addresses pushes come",
		touches: [{ task: "receive-pushes" }],
		uses: {
			says: "From a list that changes and should be fetched daily.",
			basis: { published: "specification", at: "Changelog 1.4.6" },
		},
		others: [
			{
				says: "From a single address, to be asked for.",
				basis: { published: "push-and-pull", at: "Security" },
			},
		],
		reason: "The specification's changelog is dated and later.",
	},
});
