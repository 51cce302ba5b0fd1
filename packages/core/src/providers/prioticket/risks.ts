import { part } from "../../process/index.ts";
import { keyPersonLeaves, testEnvironmentIsDown } from "../assumed/risks.ts";
import { outline } from "./outline.ts";
import { parties } from "./parties.ts";

/** What may happen on the way. Nobody publishes it: readers switch on what they expect. */
export const risks = part.risks(
	{ outline, parties },
	{
		"key-person-leaves": keyPersonLeaves,
		"test-environment-is-down": {
			...testEnvironmentIsDown,
			effect: { delays: "build-integration", ...testEnvironmentIsDown.effect },
		},
		"supplier-agreement-is-late": {
			title: "An agreement with a supplier comes late",
			chance: 0.25,
			effect: {
				delays: "enable-products",
				optimistic: 5,
				likely: 15,
				pessimistic: 40,
			},
			basis: {
				assumed:
					"These agreements are made outside Prioticket and take time; how often they are late is our guess.",
			},
		},
	},
);
