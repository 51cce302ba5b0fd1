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
			addresses: [
				{
					title: "SiteConnect, reservations",
					address:
						"https://tpi-cm-siteconn.preprod.siteminderlabs.com/reservation-gateway/services",
					note: "Inventory and rates come to an address of yours.",
					when: { question: "api", is: "siteconnect" },
					basis: { published: "siteconnect-reference", at: "WSDL" },
				},
				{
					title: "pmsXchange, SOAP",
					address:
						"https://tpi-pmsx.preprod.siteminderlabs.com/webservices/{RequestorID}",
					note: "Stated for reservations that you pull and upload; the same is assumed of inventory.",
					when: { question: "api", is: "pmsxchange" },
					basis: { published: "pmsxchange-reference", at: "Endpoints" },
				},
				{
					title: "pmsXchange, REST",
					address:
						"https://tpi-pmsx.preprod.siteminderlabs.com/core-api/pmses/{pmsCode}/hotels/{hotelCode}",
					when: { question: "api", is: "pmsxchange" },
					basis: { published: "pmsxchange-reference", at: "Endpoints" },
				},
				{
					title: "Channels Plus",
					address: "https://tpi-channel-api.preprod.smchannelsplus.com",
					when: { question: "api", is: "channels-plus" },
					basis: { published: "channels-plus-quick-start", at: "Requests" },
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
			addresses: [
				{
					title: "All APIs",
					note: "Not published; they come with the configuration. Read them from settings, not from code.",
					basis: {
						assumed: "No page that we could read names a host of production.",
					},
				},
			],
			basis: { published: "process", at: "Production" },
		},
	},
);
