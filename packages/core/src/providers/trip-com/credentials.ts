import { part } from "../../process/index.ts";
import { sources } from "./sources.ts";

const inStep2 = { published: "process", at: "2. Get credentials" } as const;

const fromClients = {
	assumed:
		"Public clients call it. Trip.com’s own chapter on authentication could not be read.",
} as const;

export const credentials = part.credentials(
	{ sources },
	{
		test: {
			title: "Test credentials",
			environment: "test",
			purpose: "The test environment: development and regular debugging.",
			components: [
				{ title: "Alliance ID", secret: false, basis: inStep2 },
				{ title: "Site ID", secret: false, basis: inStep2 },
				{
					title: "Proxy Key",
					secret: true,
					note: "Keep it on your servers.",
					basis: inStep2,
				},
				{
					title: "Extra Identity Number",
					secret: true,
					note: "What it is for is not published.",
					basis: inStep2,
				},
			],
			addresses: [
				{
					title: "Token",
					address:
						"https://openservice.open.uat.ctripqa.com/openserviceauth/authorize.ashx",
					basis: fromClients,
				},
				{
					title: "API",
					address:
						"https://openservice.open.uat.ctripqa.com/openservice/serviceproxy.ashx",
					basis: fromClients,
				},
			],
			note: "A set is complete with all four parts.",
			basis: inStep2,
		},
		live: {
			title: "Live credentials",
			environment: "production",
			purpose: "The live environment only.",
			components: [
				{ title: "Alliance ID", secret: false, basis: inStep2 },
				{ title: "Site ID", secret: false, basis: inStep2 },
				{
					title: "Proxy Key",
					secret: true,
					note: "Keep it on your servers.",
					basis: inStep2,
				},
				{
					title: "Extra Identity Number",
					secret: true,
					note: "What it is for is not published.",
					basis: inStep2,
				},
			],
			addresses: [
				{
					title: "Token",
					address:
						"https://sopenservice.ctrip.com/openserviceauth/authorize.ashx",
					note: "Some clients use the host openserviceauth.ctrip.com.",
					basis: fromClients,
				},
				{
					title: "API",
					address:
						"https://sopenservice.ctrip.com/openservice/serviceproxy.ashx",
					note: "Some clients use the host openservice.ctrip.com.",
					basis: fromClients,
				},
			],
			note: "A set is complete with all four parts. It works in the live environment only.",
			basis: inStep2,
		},
	},
);
