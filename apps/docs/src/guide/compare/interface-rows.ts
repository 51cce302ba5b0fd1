import type { MockApi } from "@slipway/sandbox/engine";
import { addressesOf } from "../address.ts";
import type { Guide } from "../guide.ts";
import { mocksOf, sandboxSlug } from "../sandbox.ts";
import { capital, listWords } from "../words/actor.ts";
import { environmentWords } from "../words/environment.ts";
import type { Cell, CompareRow } from "./row.ts";

/** What is integrated with: formats, authentication, environments, credentials. */
export const interfaceRows: readonly CompareRow[] = [
	{
		id: "formats",
		title: "APIs and formats",
		cell: (guide) =>
			perMock(guide, ({ title, format }) => `${title}: ${format.mediaType}`),
	},
	{
		id: "authentication",
		title: "Authentication",
		cell: (guide) =>
			perMock(guide, (mock) => `${mock.title}: ${authenticationWords(mock)}`),
	},
	{
		id: "environments",
		title: "Environments",
		cell: (guide) => {
			const { process } = guide;
			const names = [
				...new Set(
					Object.values(process.credentials).map(
						({ environment }) => environment,
					),
				),
			];
			return {
				value: names.length,
				lines: names.map((name) => ({
					text: capital(environmentWords[name]),
					href: `${addressesOf(guide).overview}#credentials`,
				})),
			};
		},
	},
	{
		id: "credentials",
		title: "Credential sets",
		cell: (guide) => {
			const sets = Object.entries(guide.process.credentials);
			return {
				value: sets.length,
				lines: sets.map(([id, { title, components, basis }]) => ({
					text: `${title}: ${components.map((part) => part.title).join(", ")}`,
					href: addressesOf(guide).credential(id),
					basis,
				})),
			};
		},
	},
];

function perMock(guide: Guide, text: (mock: MockApi) => string): Cell {
	return {
		lines: mocksOf(guide).map((mock) => ({
			text: text(mock),
			href: `${addressesOf(guide).overview}${sandboxSlug(guide, mock)}/`,
		})),
	};
}

/** How requests to a mock prove who sends them: “OAuth 2 client credentials, then a bearer token”. */
function authenticationWords({ schemes }: MockApi): string {
	const kinds = Object.values(schemes).map(({ openapi, places }) => {
		if (openapi.type === "oauth2") return "OAuth 2 client credentials";
		if (openapi.scheme === "basic") return "HTTP Basic";
		if (places.some((place) => place.in === "element"))
			return "user name and password in the message";
		return `key in the ${openapi.in === "header" ? "header" : "request"} (${openapi.name})`;
	});
	return listWords([...new Set(kinds)]) || "none";
}
