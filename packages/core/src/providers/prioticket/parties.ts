import { part } from "../../process/index.ts";
import { sources } from "./sources.ts";

export const parties = part.parties(
	{ sources },
	{
		supplier: {
			title: "the supplier",
			plural: "the suppliers",
			basis: {
				published: "integration-process",
				at: "Step 4, Distributor ID usage",
			},
		},
	},
);
