import { part } from "../../process/index.ts";
import { sources } from "./sources.ts";

export const parties = part.parties(
	{ sources },
	{
		clinic: {
			title: "the clinic",
			plural: "the clinics",
			basis: {
				published: "process-draft",
				at: "Activating integration for clients",
			},
		},
	},
);
