import { part } from "../../process/index.ts";
import { contacts } from "./contacts.ts";
import { sources } from "./sources.ts";

export const messages = part.messages(
	{ sources, contacts },
	{
		"send-technical-details": {
			title: "Send the technical details",
			to: "partner-integrations",
			subject: "{company}: details for our test account",
			body: "Hello,\n\nthank you for making contact. Here are the details for our test account.\n\nWhat we will implement: {answers}\nEndpoint and credentials, where you need them: …\nFurther requirements: …\n\nKind regards\n{sender}, {company}, {email}",
			basis: { assumed: "The guide asks for details and gives no text." },
		},
		"announce-readiness": {
			title: "Tell the team that you are ready for certification",
			to: "partner-integrations",
			subject: "{company}: all scenarios pass, ready for certification",
			body: "Hello,\n\nwe have run all scenarios that apply to us and all of them pass. Please review our readiness and tell us when the certification may start.\n\nOur functions: {answers}\n\nKind regards\n{sender}, {company}, {email}",
			basis: {
				assumed: "The guide asks to notify the team and gives no text.",
			},
		},
		"more-time": {
			title: "Say early that development takes longer",
			to: "partner-integrations",
			subject: "{company}: we need more time for development",
			body: "Hello,\n\nour development will take longer than six weeks. Our new estimate: …\nThe reason: …\n\nKind regards\n{sender}, {company}, {email}",
			basis: { assumed: "The guide asks to reach out and gives no text." },
		},
		"ask-pilot-property": {
			title: "Ask a property to be the pilot",
			to: "partner-integrations",
			subject: "{company}: pilot property for our launch",
			body: "Hello,\n\nwe have found a pilot property for the launch: {customer}. It is prepared and knows what to expect. Is there anything that you need from it before certification ends?\n\nKind regards\n{sender}, {company}, {email}",
			basis: {
				assumed:
					"The guide advises to have the property ready and gives no text.",
			},
		},
		"ask-where-it-stands": {
			title: "Ask where it stands",
			to: "partner-integrations",
			subject: "{company}: when can we expect {awaited}?",
			body: "Hello,\n\n{wait}\n\nCould you tell us when we can expect it, and whether you need anything else from us?\n\nKind regards\n{sender}, {company}, {email}",
			basis: {
				assumed: "A courteous reminder; response times are not published.",
			},
		},
	},
);
