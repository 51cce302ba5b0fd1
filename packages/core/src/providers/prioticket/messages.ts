import { part } from "../../process/index.ts";
import { contacts } from "./contacts.ts";
import { sources } from "./sources.ts";

export const messages = part.messages(
	{ sources, contacts },
	{
		"ask-for-access": {
			title: "Ask for staging access",
			to: "service-desk",
			subject: "{company}: request for staging access to the Distributor API",
			body: "Hello,\n\nwe would like to integrate with the Distributor API and ask for access to the staging environment: documentation, credentials and the certification script template.\n\nThe suppliers and products we are interested in: …\n\nHow we plan to sell: {answers}\n\nKind regards\n{sender}, {company}, {email}",
			basis: { assumed: "The guide asks for a request and gives no text." },
		},
		"ask-for-certification": {
			title: "Request certification",
			to: "service-desk",
			subject: "{company}: API Certification Request",
			body: "Hello,\n\nour development is finished and we ask to start certification.\n\nOur scope: {answers}\nThe suppliers we will work with: …\n\nPlease send the certification credentials and the script for our suppliers.\n\nKind regards\n{sender}, {company}, {email}",
			basis: { assumed: "The guide asks for a request and gives no text." },
		},
		"ask-support": {
			title: "Ask the API Support Team",
			to: "api-support-team",
			subject: "{company}: question during development",
			body: "Hello,\n\nour question: …\n\nWhat we sent, what came back, and what we expected: …\n\nKind regards\n{sender}, {company}, {email}",
			basis: { assumed: "The guide offers tickets and gives no text." },
		},
		"hand-in-results": {
			title: "Hand in certification results",
			to: "service-desk",
			subject: "{company}: certification cases ready for review",
			body: "Hello,\n\nwe have run the mandatory cases of our certification script and ask for the review.\n\nCases run in this round: …\nOrder references: …\n\nKind regards\n{sender}, {company}, {email}",
			basis: { assumed: "How results are handed in is not published." },
		},
		"chase-promise": {
			title: "Ask where it stands",
			to: "service-desk",
			subject: "{company}: when can we expect {awaited}?",
			body: "Hello,\n\n{wait}\n\nCould you tell us when we can expect it, and whether you need anything else from us?\n\nKind regards\n{sender}, {company}, {email}",
			basis: { assumed: "A courteous reminder." },
		},
		"share-distributor-id": {
			title: "Give a supplier the Distributor ID",
			to: "supplier",
			subject: "{company}: our Prioticket Distributor ID",
			body: "Hello,\n\nwe are live on the Prioticket Distributor API. Under our agreement, please enable your products for our Distributor ID: …\n\nWe would like to run a live test together soon after. Which day suits you?\n\nKind regards\n{sender}, {company}, {email}",
			basis: {
				assumed: "The guide asks partners to share the id and gives no text.",
			},
		},
	},
);
