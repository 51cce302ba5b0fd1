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
			addresses: [
				{
					title: "API",
					address: "https://api-sandbox.holidayextras.com/v1",
					note: "HTTPS only. Some examples leave /v1 out.",
					basis: { published: "introduction", at: "Environments" },
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
			addresses: [
				{
					title: "API",
					address: "https://api-sandbox.holidayextras.com",
					note: "What stands before /v2 is not published.",
					basis: { published: "version-2", at: "Environments" },
				},
				{
					title: "Token",
					address: "https://auth-staging.holidayextras.com",
					basis: { published: "version-2", at: "Authentication" },
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
			addresses: [
				{
					title: "API, version 1",
					address: "https://api.holidayextras.com/v1",
					when: { question: "generation", is: "version-1" },
					basis: { published: "introduction", at: "Environments" },
				},
				{
					title: "API, version 2",
					address: "https://api.holidayextras.com",
					note: "What stands before /v2 is not published.",
					when: { question: "generation", is: "version-2" },
					basis: { published: "version-2", at: "Environments" },
				},
				{
					title: "Token, version 2",
					address: "https://auth.holidayextras.com",
					when: { question: "generation", is: "version-2" },
					basis: { published: "version-2", at: "Authentication" },
				},
			],
			basis: { published: "process", at: "Go live" },
		},
	},
);
