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
			addresses: [
				{
					title: "API and token",
					address: "https://www.znanylekarz.pl",
					note: "Or another country’s domain. No host of the sandbox’s own is published.",
					basis: {
						assumed:
							"The documentation uses the country domains for everything; the credentials seem to choose the environment.",
					},
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
			addresses: [
				{
					title: "API",
					address: "https://www.znanylekarz.pl/api/v3/integration",
					note: "Poland. Each country has its domain, such as www.doctoralia.es, www.miodottore.it, www.jameda.de.",
					basis: { published: "specification", at: "servers" },
				},
				{
					title: "Token",
					address: "https://www.znanylekarz.pl/oauth/v2/token",
					note: "On the same domain; its version is 2, that of the API 3.",
					basis: { published: "authorization", at: "Obtaining a token" },
				},
			],
			basis: {
				published: "process-draft",
				at: "Activating integration for clients",
			},
		},
	},
);
