import { part } from "../../process/index.ts";
import { contacts } from "./contacts.ts";
import { sources } from "./sources.ts";

export const messages = part.messages(
	{ sources, contacts },
	{
		"send-uk-forms": {
			title: "Send the Direct Debit Mandate",
			to: "uk-partnerships",
			subject: "{company}: Direct Debit Mandate for our API account",
			body: "Hello,\n\nwe have completed the sign-up form for an API account. Attached is our Direct Debit Mandate, completed and signed.\n\nPlease tell us whether you also need a Self Bill Agreement, and whether anything else is missing for the account to be set up.\n\nKind regards\n{sender}, {company}, {email}",
			basis: {
				assumed: "The guide asks for the form by e-mail and gives no text.",
			},
		},
		"send-european-forms": {
			title: "Send the SEPA Mandate",
			to: "european-partnerships",
			subject: "{company}: SEPA Mandate for our API account",
			body: "Hello,\n\nwe have completed the sign-up form for an API account. Attached is our SEPA Mandate, completed and signed. The form asks for our agency number, which we do not have yet: please add it or send it to us.\n\nPlease tell us whether anything else is missing for the account to be set up.\n\nKind regards\n{sender}, {company}, {email}",
			basis: {
				assumed: "The guide asks for the form by e-mail and gives no text.",
			},
		},
		"contact-insurance": {
			title: "Write to the insurance team",
			to: "insurance-team",
			subject: "{company}: selling insurance through the API",
			body: "Hello,\n\nwe would like to sell insurance products through your API. What do you need from us, and is the route still open?\n\nKind regards\n{sender}, {company}, {email}",
			basis: { assumed: "The guide asks to make contact and gives no text." },
		},
		"announce-completion": {
			title: "Tell the account manager that development is complete",
			to: "account-manager",
			subject: "{company}: development complete, ready for certification",
			body: "Hello,\n\nour development is complete and we are ready for the certification call. We have sample requests and responses for each product at hand.\n\nWhat we have built: {answers}\n\nKind regards\n{sender}, {company}, {email}",
			basis: {
				assumed:
					"The channel is not published; the account manager supports throughout.",
			},
		},
		"send-test-references": {
			title: "Send the references of live test bookings",
			to: "uk-partnerships",
			subject: "{company}: references of live test bookings, for refund",
			body: "Hello,\n\nwe have made test bookings on the live system. Please refund them; we have not cancelled them ourselves.\n\nReferences: …\n\nKind regards\n{sender}, {company}, {email}",
			basis: { published: "introduction", at: "Testing live" },
		},
		"chase-account": {
			title: "Ask where the account stands",
			to: "uk-partnerships",
			subject: "{company}: when can we expect {awaited}?",
			body: "Hello,\n\nwe have sent the sign-up form and our mandate, and {wait}\n\nCould you tell us when we can expect it, and whether you need anything else from us?\n\nKind regards\n{sender}, {company}, {email}",
			basis: { assumed: "A courteous reminder." },
		},
	},
);
