import { part } from "../../process/index.ts";
import { sources } from "./sources.ts";

export const questions = part.questions(
	{ sources },
	{
		api: {
			ask: "Which API will you implement?",
			why: "It decides what you provide, what is certified, and whether there is a pilot.",
			options: {
				siteconnect: {
					label: "SiteConnect",
					phrase: "if you use SiteConnect",
					note: "Booking channels with direct contracts with hotels.",
				},
				pmsxchange: {
					label: "pmsXchange",
					phrase: "if you use pmsXchange",
					note: "Property management, reservation and revenue management systems.",
				},
				"channels-plus": {
					label: "Channels Plus",
					phrase: "if you use Channels Plus",
					note: "Booking channels without direct contracts with hotels.",
				},
				smx: {
					label: "SMX",
					phrase: "if you use SMX",
					note: "Applications that receive reservations.",
				},
			},
			default: "pmsxchange",
			basis: { published: "apis", at: "Overview" },
		},
		system: {
			ask: "What kind of system do you connect?",
			why: "A revenue management system sends rates only.",
			options: {
				pms: {
					label: "Property management or central reservation system",
					phrase: "for property management systems",
					says: "We connect a property management or central reservation system.",
				},
				rms: {
					label: "Revenue management system",
					phrase: "for revenue management systems",
					says: "We connect a revenue management system.",
				},
			},
			default: "pms",
			when: { question: "api", is: "pmsxchange" },
			basis: { published: "apis", at: "Integration types" },
		},
		"rate-model": {
			ask: "Which rate model will you use?",
			why: "Rates follow per-day pricing or occupancy-based pricing, one for the whole system.",
			options: {
				pdp: { label: "PDP, per-day pricing", phrase: "if you use PDP" },
				obp: {
					label: "OBP, occupancy-based pricing",
					phrase: "if you use OBP",
				},
			},
			default: "pdp",
			when: { question: "api", isOneOf: ["siteconnect", "pmsxchange"] },
			basis: { published: "process", at: "Initiation, key activities" },
		},
		delivery: {
			ask: "How will reservations reach you?",
			why: "Pushes need an endpoint of yours. One way serves the whole system.",
			options: {
				pull: { label: "We pull them", phrase: "if you pull reservations" },
				push: {
					label: "SiteMinder pushes them",
					phrase: "if reservations are pushed to you",
				},
			},
			default: "pull",
			when: { question: "system", is: "pms" },
			basis: { published: "pmsxchange-reference", at: "Reservations" },
		},
		functions: {
			ask: "Which further functions will you implement?",
			why: "Each adds scenarios to the certification.",
			choose: "several",
			options: {
				restrictions: {
					label: "Restrictions such as minimum stay",
					phrase: "if you support restrictions",
				},
				changes: {
					label: "Modified and cancelled reservations",
					phrase: "if you support modifications and cancellations",
				},
				upload: {
					label: "Upload of reservations",
					phrase: "if you upload reservations",
				},
				payments: {
					label: "Payment transaction records",
					phrase: "if you take payment records",
				},
			},
			default: ["restrictions", "changes"],
			basis: {
				published: "pmsxchange-faq",
				at: "Mandatory and recommended functions",
			},
		},
	},
);
