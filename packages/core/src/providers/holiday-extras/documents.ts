import { part } from "../../process/index.ts";
import { contacts } from "./contacts.ts";
import { questions } from "./questions.ts";
import { sources } from "./sources.ts";

export const documents = part.documents(
	{ sources, questions, contacts },
	{
		"sign-up-form": {
			title: "Sign up form",
			kind: "form",
			purpose:
				"Applies for an API account, even if you already work with Holiday Extras.",
			address:
				"https://docs.google.com/forms/d/e/1FAIpQLSd1H4fp744DNt8mzwKt-7bh_xer3N2JbIHhNLRgUHwf2r9GZw/viewform?usp=sf_link",
			sendHow: "It submits itself when it is complete; nothing is e-mailed.",
			basis: { published: "process", at: "Account creation" },
		},
		"direct-debit-mandate": {
			title: "Direct Debit Mandate",
			kind: "mandate",
			purpose: "Lets Holiday Extras collect what is owed from a UK account.",
			address:
				"https://github.com/holidayextras/partner-api-docs/blob/master/site/hxapi/DD_MANDATE_RBS_HX.pdf",
			sendTo: "uk-partnerships",
			sendHow: "By e-mail, apart from the sign-up form.",
			when: { question: "region", is: "uk" },
			basis: { published: "process", at: "Account creation" },
		},
		"sepa-mandate": {
			title: "SEPA Mandate",
			kind: "mandate",
			purpose:
				"Lets Holiday Extras collect what is owed from a European account.",
			address:
				"https://github.com/holidayextras/partner-api-docs/blob/master/site/hxapi/SEPA_Basislastschriftmandat.pdf",
			sendTo: "european-partnerships",
			sendHow: "By e-mail, apart from the sign-up form.",
			when: { question: "region", is: "europe" },
			basis: { published: "process", at: "Account creation" },
		},
		"self-bill-agreement": {
			title: "Self Bill Agreement",
			kind: "agreement",
			purpose: "Lets Holiday Extras write invoices on your behalf.",
			address:
				"http://secure.holidayextras.co.uk/images/apiForms/SelfBillv3.pdf",
			sendTo: "uk-partnerships",
			sendHow: "By e-mail, apart from the sign-up form.",
			basis: { published: "process-2017", at: "1. Account Creation" },
		},
		"kick-off-document": {
			title: "Kick off document",
			kind: "guide",
			purpose: "More details on what the kick off call covers.",
			address:
				"https://docs.google.com/document/d/1dL6kF3_hpBIKeXeEUkehR22geAhpazD8V58EVSRrUKo/edit",
			basis: { published: "process", at: "Kick off call" },
		},
		"certification-checklist": {
			title: "Certification checklist",
			kind: "checklist",
			purpose: "The requirements that your integration is checked against.",
			address:
				"https://docs.google.com/document/d/1W8cAttcx9l8VPSY999p0TzmrWifJyqIi3shxZVcrYTE/edit",
			basis: { published: "process", at: "Certification" },
		},
		"sample-pairs": {
			title: "Sample requests and responses",
			kind: "report",
			purpose: "One set for each product in use; Holiday Extras reviews them.",
			basis: { published: "process", at: "Certification" },
		},
	},
);
