import { part } from "../../process/index.ts";
import { contacts } from "./contacts.ts";
import { sources } from "./sources.ts";

export const messages = part.messages(
	{ sources, contacts },
	{
		"ask-for-kick-off": {
			title: "Ask for the kick-off meeting",
			to: "integrations",
			subject: "{company}: kick-off for our integration",
			body: "Hello,\n\nwe have sandbox access and have set up the basic data. We would like to schedule the kick-off meeting with an integration specialist.\n\nOur plans: {answers}\nThe mailbox for alerts about our endpoint: …\n\nKind regards\n{sender}, {company}, {email}",
			basis: { assumed: "The guide asks for an e-mail and gives no text." },
		},
		"announce-readiness": {
			title: "Ask for the joint session of the acceptance tests",
			to: "specialist",
			subject: "{company}: ready for the acceptance tests",
			body: "Hello,\n\nour development is finished and we are ready for the acceptance tests, a joint session. Which day and which communication platform suit you?\n\nWhat we have built: {answers}\nCould you send us the current testing protocol beforehand?\n\nKind regards\n{sender}, {company}, {email}",
			basis: { assumed: "The guide asks to reach out and gives no text." },
		},
		"request-clinic-credentials": {
			title: "Request the credentials of a clinic",
			to: "integrations",
			copy: ["{customer}"],
			subject: "{company}: credentials for {customer}",
			body: "Hello,\n\n{customer}, in copy, has approved that we set up the integration on its behalf. Please send us the credentials for it.\n\nThe facilities concerned: …\nAddress of our push endpoint: …\n\nKind regards\n{sender}, {company}, {email}",
			basis: {
				published: "process-draft",
				at: "Activation on the software level",
			},
		},
		"chase-docplanner": {
			title: "Ask where it stands",
			to: "integrations",
			subject: "{company}: when can we expect {awaited}?",
			body: "Hello,\n\n{wait}\n\nCould you tell us when we can expect it, and whether you need anything else from us?\n\nKind regards\n{sender}, {company}, {email}",
			basis: {
				assumed: "A courteous reminder; no response times are published.",
			},
		},
	},
);
