import { part } from "../../process/index.ts";
import { known } from "./known.ts";

export const conflicts = part.conflicts(known, {
	"sixty-days": {
		about: "What the 60 days are",
		touches: [{ process: "whole" }],
		uses: {
			says: "60 days from initiation to live, unqualified; most integrations.",
			basis: { published: "process", at: "Integration timeline" },
		},
		others: [
			{
				says: "60 business days from development to live, required.",
				basis: { published: "wiki-process", at: "Timeline" },
			},
		],
		reason: "The developer portal is the newer text.",
	},
	"who-needs-a-pilot": {
		about: "Which integrations need a pilot",
		touches: [{ task: "connect-pilot-property" }],
		uses: {
			says: "SiteConnect and pmsXchange only.",
			basis: { published: "process", at: "Production, key activities" },
		},
		others: [
			{
				says: "A pilot, without limiting it to an API.",
				basis: { published: "process-before", at: "Production" },
			},
		],
		reason: "The newer wording names the two APIs.",
	},
	"start-of-development": {
		about: "When development may begin",
		touches: [{ task: "build-integration" }],
		uses: {
			says: "Even before the test environment exists, with public collections.",
			basis: { published: "siteconnect-quick-start", at: "First call" },
		},
		others: [
			{
				says: "Only after approval and signatures.",
				basis: { published: "wiki-process", at: "Approval" },
			},
		],
		reason: "The quick starts are the newer text.",
	},
	"pmsxchange-functions": {
		about: "Mandatory functions of pmsXchange",
		touches: [{ task: "confirm-functionality" }],
		uses: {
			says: "Rooms and rates, availability, reservations.",
			basis: {
				published: "pmsxchange-faq",
				at: "Mandatory and recommended functions",
			},
		},
		others: [
			{
				says: "Also upload, import and payment transaction records.",
				basis: {
					published: "pmsxchange-certification-before",
					at: "Later copy",
				},
			},
			{
				says: "Availability and reservations alone.",
				basis: {
					published: "pmsxchange-certification-before",
					at: "Oldest copy",
				},
			},
		],
		reason: "The list of questions and answers is the newest.",
	},
	"certification-window": {
		about: "How the formal certification of SiteConnect runs",
		touches: [{ task: "execute-scenarios" }],
		uses: {
			says: "Scenarios are worked through, then the team confirms the formal certification.",
			basis: { published: "siteconnect-certification", at: "Certification" },
		},
		others: [
			{
				says: "Questions are answered from your own screens within a window, while test access is restricted.",
				basis: {
					published: "siteconnect-certification-before",
					at: "Certification",
				},
			},
		],
		reason: "The current guide does not mention a window.",
	},
});
