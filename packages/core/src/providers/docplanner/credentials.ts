import { part } from "../../process/index.ts";
import { questions } from "./questions.ts";
import { sources } from "./sources.ts";

export const credentials = part.credentials(
	{ sources, questions },
	{
		sandbox: {
			title: "Sandbox credentials",
			environment: "sandbox",
			purpose: "Development and testing, without touching live customers.",
			components: [
				{
					title: "Client id and client secret",
					secret: true,
					note: "Exchanged for a bearer token by OAuth 2 client credentials, scope “integration”.",
					basis: { published: "authorization", at: "Obtaining a token" },
				},
				{
					title: "Profiles of a test clinic and of test doctors",
					secret: true,
					note: "You work with them by signing in to the service.",
					basis: { published: "process-draft", at: "Getting sandbox access" },
				},
			],
			basis: { published: "process-draft", at: "Getting sandbox access" },
		},
		clinic: {
			title: "Credentials for a clinic",
			environment: "production",
			purpose: "Working with the facilities of one customer.",
			components: [
				{
					title: "Client id and client secret",
					secret: true,
					note: "One API client may hold one facility, several, or a chain; never the whole marketplace.",
					basis: { published: "resources", at: "Facilities" },
				},
				{
					title: "Key that comes with each push",
					secret: true,
					when: { question: "notifications", is: "push" },
					basis: { published: "push-and-pull", at: "Security" },
				},
			],
			basis: {
				published: "process-draft",
				at: "Activating integration for clients",
			},
		},
	},
);
