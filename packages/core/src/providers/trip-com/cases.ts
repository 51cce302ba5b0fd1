import { part } from "../../process/index.ts";
import { questions } from "./questions.ts";
import { sources } from "./sources.ts";

export const cases = part.cases(
	{ sources, questions },
	{
		"test-environment-check": {
			title: "QA check in the test environment",
			expects:
				"All launch requirements are met; the chapter that lists them is not public.",
			requirement: "mandatory",
			basis: { published: "process", at: "3. Develop with test credential" },
		},
		"live-recheck": {
			title: "Internal recheck in live",
			expects: "You are satisfied with the deployment.",
			requirement: "mandatory",
			basis: { published: "process", at: "4. Deploy" },
		},
		"specified-hotels": {
			title: "Cases on specified hotels",
			expects:
				"All cases that Trip.com sends for the live environment are done.",
			requirement: "mandatory",
			basis: { published: "process", at: "5. Request site review" },
		},
		"pre-launch-check": {
			title: "QA check before launch",
			expects: "Trip.com confirms the verification.",
			requirement: "mandatory",
			basis: { published: "process", at: "5. Request site review" },
		},
		"environments-apart": {
			title: "Environments kept apart",
			expects:
				"Live credentials are refused in test, test credentials in live.",
			requirement: "mandatory",
			basis: {
				derived: "live credentials work in live only; the reverse is implied",
				from: [{ source: "process", at: "2. Get credentials" }],
			},
		},
		"complete-set": {
			title: "Complete set of credentials",
			expects: "A set with three of four parts is noticed before any call.",
			requirement: "mandatory",
			basis: {
				derived: "a complete set has four parts",
				from: [{ source: "process", at: "2. Get credentials" }],
			},
		},
		"token-life": {
			title: "Token life",
			expects:
				"An expired token is refreshed, an expired refresh leads to a new authorisation.",
			requirement: "mandatory",
			basis: {
				derived: "modelled on the gateway family",
				from: [{ source: "gateway-clients", at: "Authorisation" }],
			},
		},
		"book-prepaid": {
			title: "Quote, check, save, submit",
			expects:
				"A prepaid room is ordered and its state goes from processing to confirmed.",
			requirement: "mandatory",
			when: { question: "payment", is: "prepaid" },
			basis: {
				derived: "modelled on the gateway family",
				from: [{ source: "gateway-clients", at: "Order requests" }],
			},
		},
		"book-pay-at-hotel": {
			title: "A rate that is paid at the hotel",
			expects: "It is sold as such, or hidden by design.",
			requirement: "recommended",
			when: { question: "payment", is: "pay-at-hotel" },
			basis: {
				derived: "modelled on the gateway family",
				from: [{ source: "gateway-clients", at: "Order requests" }],
			},
		},
		"sold-out-at-check": {
			title: "Sold out at the check",
			expects: "No order is made, and the guest is told.",
			requirement: "mandatory",
			basis: {
				derived: "modelled on the gateway family",
				from: [{ source: "gateway-clients", at: "Availability check" }],
			},
		},
		"price-change": {
			title: "The price changes",
			expects: "The new total is shown before the order is saved.",
			requirement: "mandatory",
			basis: {
				derived: "modelled on the gateway family",
				from: [{ source: "gateway-clients", at: "Availability check" }],
			},
		},
		"success-with-errors": {
			title: "Success with errors inside",
			expects:
				"An answer that says success and carries errors is treated as a failure.",
			requirement: "mandatory",
			basis: {
				derived: "modelled on the gateway family",
				from: [{ source: "gateway-clients", at: "Answers" }],
			},
		},
		cancellation: {
			title: "Cancel",
			expects:
				"Within the policy it succeeds, outside it is refused and shown.",
			requirement: "mandatory",
			basis: {
				derived: "modelled on the gateway family",
				from: [{ source: "gateway-clients", at: "Cancellation" }],
			},
		},
	},
);
