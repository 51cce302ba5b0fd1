import { part } from "../../process/index.ts";
import { questions } from "./questions.ts";
import { sources } from "./sources.ts";

export const credentials = part.credentials(
	{ sources, questions },
	{
		account: {
			title: "Account details for the sandbox",
			environment: "sandbox",
			purpose: "Building and testing. All new code goes to the sandbox first.",
			components: [
				{
					title: "Agent code (ABTANumber)",
					secret: false,
					note: "Five characters. One code may serve several applications.",
					basis: { published: "reference", at: "Credentials" },
				},
				{
					title: "Password",
					secret: true,
					note: "Five characters; intermediaries have none.",
					when: { question: "trade", is: "agent" },
					basis: { published: "reference", at: "Credentials" },
				},
				{
					title: "Initials of the operator",
					secret: false,
					note: "Three letters, optional.",
					basis: { published: "reference", at: "Credentials" },
				},
				{
					title: "Key of the application",
					secret: true,
					note: "One for each application.",
					basis: { published: "reference", at: "Credentials" },
				},
			],
			when: { question: "generation", is: "version-1" },
			basis: { published: "process", at: "Account creation" },
		},
		application: {
			title: "Client credentials of version 2",
			environment: "staging",
			purpose: "Building and testing against version 2.",
			components: [
				{
					title: "Client id and client secret",
					secret: true,
					note: "OAuth 2. Staging and production have credentials of their own.",
					basis: { published: "version-2", at: "Authentication" },
				},
				{
					title: "Secret of the webhook",
					secret: true,
					basis: { published: "version-2", at: "Webhooks" },
				},
			],
			when: { question: "generation", is: "version-2" },
			basis: { published: "version-2", at: "Authentication" },
		},
		production: {
			title: "Production credentials",
			environment: "production",
			purpose: "Selling.",
			components: [
				{
					title: "The same parts as before, for production",
					secret: true,
					basis: { published: "process", at: "Go live" },
				},
			],
			basis: { published: "process", at: "Go live" },
		},
	},
);
