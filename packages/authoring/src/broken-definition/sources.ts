import { part } from "@slipway/core/process";

export const sources = part.sources(
	{},
	{
		guide: {
			title: "Guide",
			kind: "guide",
			publisher: "Provider",
			checked: "2026-11-20",
		},
	},
);
