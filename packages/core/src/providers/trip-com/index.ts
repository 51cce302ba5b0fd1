import { defineProcess } from "../../process/index.ts";
import { cases } from "./cases.ts";
import { conflicts } from "./conflicts.ts";
import { contacts } from "./contacts.ts";
import { credentials } from "./credentials.ts";
import { documents } from "./documents.ts";
import { messages } from "./messages.ts";
import { openQuestions } from "./open-questions.ts";
import { questions } from "./questions.ts";
import { risks } from "./risks.ts";
import { seasons } from "./seasons.ts";
import { sources } from "./sources.ts";
import { affiliatePartnership } from "./stages/affiliate-partnership.ts";
import { credentialsStage } from "./stages/credentials.ts";
import { liveDeployment } from "./stages/live-deployment.ts";
import { siteReview } from "./stages/site-review.ts";
import { testEnvironment } from "./stages/test-environment.ts";

export const tripCom = defineProcess({
	id: "trip-com",
	provider: "Trip.com",
	product: "Affiliate API",
	summary:
		"Become an affiliate partner, receive test and live credentials of four parts each, pass a quality check in test, deploy, pass a second one on live hotels, and tell two managers when you go for sale.",
	website: "https://www.trip.com",
	checked: "2026-11-20",
	calendar: {
		region: "CN",
		timeZone: "Asia/Shanghai",
		basis: {
			assumed:
				"No calendar is published; the teams behind the gateway work in China. Ask where your managers are.",
		},
	},
	sources,
	questions,
	contacts,
	documents,
	credentials,
	messages,
	cases,
	prerequisites: {
		"affiliate-status": {
			title: "The status of an affiliate partner",
			explanation:
				"Without it there are no credentials. Your partnership manager is the way to it.",
			contact: "partnership-manager",
			basis: { published: "process", at: "1. Become our affiliate partner" },
		},
	},
	stages: {
		"affiliate-partnership": affiliatePartnership,
		credentials: credentialsStage,
		"test-environment": testEnvironment,
		"live-deployment": liveDeployment,
		"site-review": siteReview,
	},
	liveWith: "go-for-sale",
	risks,
	seasons,
	openQuestions,
	conflicts,
});
