import { part } from "../../process/index.ts";
import { sources } from "./sources.ts";

export const questions = part.questions(
	{ sources },
	{
		region: {
			ask: "Where is your company?",
			why: "The region decides which mandate you send, and where.",
			options: {
				uk: {
					label: "United Kingdom",
					phrase: "for UK partners",
					says: "Our company is in the United Kingdom.",
				},
				europe: {
					label: "Elsewhere in Europe",
					phrase: "for European partners",
					says: "Our company is in Europe, outside the United Kingdom.",
				},
				other: {
					label: "Outside Europe",
					phrase: "for partners outside Europe",
					says: "Our company is outside Europe.",
				},
			},
			default: "uk",
			basis: { published: "process", at: "Account creation" },
		},
		products: {
			ask: "What will you sell?",
			why: "Insurance goes another way because of financial regulation.",
			options: {
				travel: {
					label: "Parking, hotels, lounges and other extras",
					phrase: "if you do not sell insurance",
					says: "We will sell parking, hotels, lounges and other extras.",
				},
				insurance: { label: "Insurance", phrase: "if you sell insurance" },
			},
			default: "travel",
			basis: { published: "process", at: "Account creation, insurance" },
		},
		generation: {
			ask: "Which generation of the API will you use?",
			why: "Version 2 is a beta with other credentials and with webhooks.",
			options: {
				"version-1": {
					label: "Version 1, all products",
					phrase: "if you use version 1",
				},
				"version-2": {
					label: "Version 2 (beta, parking)",
					phrase: "if you use version 2",
				},
			},
			default: "version-1",
			basis: { published: "version-2", at: "Overview" },
		},
		trade: {
			ask: "Who takes the guest's payment?",
			why: "Retail agents take it and sign in with a password; intermediaries do not.",
			options: {
				agent: {
					label: "We do, as a retail agent",
					phrase: "if you are a retail agent",
					says: "We take the guest’s payment, as a retail agent.",
				},
				intermediary: {
					label: "Holiday Extras does, we are paid commission",
					phrase: "if you are an intermediary",
					says: "You take the guest’s payment and pay us commission.",
				},
			},
			default: "agent",
			basis: { published: "reference", at: "Credentials" },
		},
		changes: {
			ask: "Which of these will your customers do with you?",
			why: "Each adds a journey to build and to show.",
			choose: "several",
			options: {
				amend: {
					label: "Amend bookings",
					phrase: "if you offer amendments",
					says: "Our customers will amend bookings with us.",
				},
				cancel: {
					label: "Cancel bookings",
					phrase: "if you offer cancellations",
					says: "Our customers will cancel bookings with us.",
				},
				upgrades: { label: "Book upgrades", phrase: "if you sell upgrades" },
				asynchronous: {
					label: "Book asynchronously",
					phrase: "if you book asynchronously",
				},
			},
			default: ["amend", "cancel"],
			basis: {
				published: "reference",
				at: "Amend, cancel, upgrades, asynchronous bookings",
			},
		},
	},
);
