import { part } from "../../process/index.ts";
import { sources } from "./sources.ts";

export const parties = part.parties(
	{ sources },
	{
		property: {
			title: "the property",
			plural: "the properties",
			basis: { published: "process", at: "Production" },
		},
	},
);
