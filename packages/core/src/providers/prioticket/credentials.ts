import { part } from "../../process/index.ts";
import { questions } from "./questions.ts";
import { sources } from "./sources.ts";

const hosts = { published: "specification", at: "servers" } as const;

const staging = [
	{
		title: "API and token",
		address: "https://staging-distributor-api.prioticket.com/v3.8/distributor",
		note: "For tests, demonstrations and certification. A third host, sandbox-distributor-api, is documented and comes with no set.",
		basis: hosts,
	},
] as const;

const production = [
	{
		title: "API and token",
		address: "https://distributor-api.prioticket.com/v3.8/distributor",
		basis: hosts,
	},
] as const;

export const credentials = part.credentials(
	{ sources, questions },
	{
		development: {
			title: "Development credentials",
			environment: "staging",
			purpose: "Building and testing during development.",
			components: [
				{
					title: "Client id and client secret",
					secret: true,
					note: "Exchanged for a bearer token by OAuth 2 client credentials.",
					basis: { published: "authentication", at: "Token request" },
				},
			],
			addresses: staging,
			basis: {
				published: "integration-process",
				at: "Step 1, you will receive",
			},
		},
		certification: {
			title: "Certification credentials",
			environment: "staging",
			purpose:
				"Running the certification script; afterwards for tests on staging.",
			components: [
				{
					title: "Client id and client secret",
					secret: true,
					basis: { published: "authentication", at: "Token request" },
				},
			],
			addresses: staging,
			note: "A set of its own, apart from the development set, with access to the same products. It stays usable for tests on staging after launch.",
			basis: {
				published: "integration-process",
				at: "Step 3, you will receive",
			},
		},
		supplier: {
			title: "Supplier credentials",
			environment: "production",
			purpose: "Access that is tied to a supplier's own admin environment.",
			components: [
				{
					title: "Client id and client secret",
					secret: true,
					note: "One set for each supplier that asks for it.",
					basis: {
						assumed:
							"The guide speaks of separate credentials without naming their parts.",
					},
				},
			],
			addresses: production,
			note: "Which suppliers need them is not published; the guide gives vouchers in a supplier's own design as an example.",
			when: { question: "supplier-credentials", is: "yes" },
			basis: {
				published: "integration-process",
				at: "Step 3, credential management",
			},
		},
		production: {
			title: "Production credentials",
			environment: "production",
			purpose: "Selling.",
			components: [
				{
					title: "Client id and client secret",
					secret: true,
					basis: { published: "authentication", at: "Token request" },
				},
				{
					title: "Distributor ID",
					secret: false,
					note: "Given to suppliers, who use it to enable their products for you.",
					basis: { published: "integration-process", at: "Step 4" },
				},
			],
			addresses: production,
			basis: { published: "integration-process", at: "Step 4" },
		},
	},
);
