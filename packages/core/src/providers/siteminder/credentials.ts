import { part } from "../../process/index.ts";
import { questions } from "./questions.ts";
import { sources } from "./sources.ts";

export const credentials = part.credentials(
	{ sources, questions },
	{
		"test-account": {
			title: "Test account",
			environment: "test",
			purpose: "Active development and certification, not demonstrations.",
			components: [
				{
					title: "Reservation endpoint, user name and password, requestor id",
					secret: true,
					when: { question: "api", is: "siteconnect" },
					basis: {
						published: "siteconnect-quick-start",
						at: "What you receive",
					},
				},
				{
					title: "Test hotel code, user name and password, PMS code",
					secret: true,
					when: { question: "api", is: "pmsxchange" },
					basis: { published: "pmsxchange-certification", at: "Set-up" },
				},
				{
					title: "Access to the Partner Portal, API id and API key",
					secret: true,
					note: "You generate id and key in the portal.",
					when: { question: "api", is: "channels-plus" },
					basis: { published: "channels-plus-quick-start", at: "Credentials" },
				},
				{
					title: "Little Hotelier test account",
					secret: true,
					when: { question: "api", is: "smx" },
					basis: { published: "smx-certification", at: "Set-up" },
				},
				{
					title: "Login to the platform",
					secret: true,
					basis: {
						published: "siteconnect-quick-start",
						at: "What you receive",
					},
				},
			],
			note: "Access is disabled when certification is complete.",
			basis: { published: "process", at: "Development" },
		},
		production: {
			title: "Production configuration",
			environment: "production",
			purpose: "The live connection.",
			components: [
				{
					title: "Endpoints and credentials for production",
					secret: true,
					basis: {
						assumed: "The guide speaks of configuration and names no parts.",
					},
				},
			],
			basis: { published: "process", at: "Production" },
		},
	},
);
