import { part } from "../../process/index.ts";
import { sources } from "./sources.ts";

const inStep2 = { published: "process", at: "2. Get credentials" } as const;

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
			note: "A set is complete with all four parts. It works in the live environment only.",
			basis: inStep2,
		},
	},
);
