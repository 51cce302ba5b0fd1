import { part } from "../../process/index.ts";
import { sources } from "./sources.ts";

export const documents = part.documents(
	{ sources },
	{
		"authentication-chapter": {
			title: "Chapter “Authentication”",
			kind: "guide",
			purpose: "Tells how the parts of the credentials are used.",
			basis: { published: "process", at: "2. Get credentials" },
		},
		"launch-requirements": {
			title: "Chapter “Launch Requirements”",
			kind: "checklist",
			purpose: "The requirements that both quality checks look at.",
			basis: { published: "process", at: "3. Develop with test credential" },
		},
		"live-test-cases": {
			title: "Test cases for the site review",
			kind: "script",
			purpose: "New cases on specified hotels in the live environment.",
			basis: { published: "process", at: "5. Request site review" },
		},
	},
);
