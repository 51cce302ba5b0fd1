import { part } from "../../process/index.ts";

export const sources = part.sources(
	{},
	{
		process: {
			title: "Integration process for affiliate partners",
			kind: "guide",
			publisher: "Trip.com",
			checked: "2026-11-20",
			note: "Its public address is not known. It refers to two chapters, Authentication and Launch Requirements, that could not be found.",
		},
		"gateway-clients": {
			title: "Public clients of the open-service gateway",
			kind: "repository",
			publisher: "Various authors",
			version: "2015 to 2020",
			checked: "2026-11-20",
			note: "The gateway is the likely family of the affiliate API, because its credentials have the same four parts. That is our reading, not Trip.com's word.",
		},
	},
);
