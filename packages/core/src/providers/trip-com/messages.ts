import { part } from "../../process/index.ts";
import { contacts } from "./contacts.ts";
import { sources } from "./sources.ts";

export const messages = part.messages(
	{ sources, contacts },
	{
		"become-affiliate": {
			title: "Ask to become an affiliate partner",
			to: "partnership-manager",
			subject: "{company}: becoming an affiliate partner",
			body: "Hello,\n\nwe would like to integrate with your APIs and to become an affiliate partner. What do you need from us?\n\nKind regards\n{sender}, {company}, {email}",
			basis: {
				assumed: "The guide asks to talk to the manager and gives no text.",
			},
		},
		"missing-credential-parts": {
			title: "Ask for missing parts of the credentials",
			to: "partnership-manager",
			subject: "{company}: our credentials are incomplete",
			body: "Hello,\n\na complete set has Alliance ID, Site ID, Proxy Key and Extra Identity Number. In ours these are missing: …\n\nCould you send them, for the test and for the live environment?\n\nKind regards\n{sender}, {company}, {email}",
			basis: {
				assumed: "The guide says to contact the manager and gives no text.",
			},
		},
		"ask-for-test-review": {
			title: "Ask for the review of the test environment",
			to: "product-manager",
			subject: "{company}: ready for the quality check in the test environment",
			body: "Hello,\n\nour development is finished in the test environment, and we have checked it against the launch requirements. Please help review the integration.\n\nWhat we sell: {answers}\n\nKind regards\n{sender}, {company}, {email}",
			basis: {
				assumed: "The guide asks to notify the manager and gives no text.",
			},
		},
		"request-site-review": {
			title: "Request the site review",
			to: "product-manager",
			subject: "{company}: deployed, ready for the site review",
			body: "Hello,\n\nour code runs in our live environment and our own recheck is done. Please start the site review and send us the test cases.\n\nKind regards\n{sender}, {company}, {email}",
			basis: {
				assumed: "The guide asks to notify Trip.com and names no person.",
			},
		},
		"tell-launch-time": {
			title: "Tell both managers when you go for sale",
			to: "partnership-manager",
			copy: ["Trip.com product manager"],
			subject: "{company}: we go for sale on …",
			body: "Hello,\n\nyou have confirmed the verification before launch. We go live for sale on (date, time and time zone): …\n\nKind regards\n{sender}, {company}, {email}",
			basis: { published: "process", at: "5. Request site review" },
		},
		"ask-where-it-stands": {
			title: "Ask where it stands",
			to: "product-manager",
			subject: "{company}: when can we expect {awaited}?",
			body: "Hello,\n\n{wait}\n\nCould you tell us when we can expect it, and whether you need anything else from us?\n\nKind regards\n{sender}, {company}, {email}",
			basis: {
				assumed: "A courteous reminder; no response times are published.",
			},
		},
	},
);
