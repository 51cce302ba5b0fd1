import { part } from "../../process/index.ts";
import { keyPersonLeaves, testEnvironmentIsDown } from "../assumed/risks.ts";
import { outline } from "./outline.ts";
import { parties } from "./parties.ts";

/** What may happen on the way. Nobody publishes it: readers switch on what they expect. */
export const risks = part.risks(
	{ outline, parties },
	{
		"key-person-leaves": keyPersonLeaves,
		"sandbox-is-down": {
			...testEnvironmentIsDown,
			title: "The sandbox is down for days",
			effect: { delays: "map-resources", ...testEnvironmentIsDown.effect },
		},
		"clinic-postpones": {
			title: "The first clinic postpones",
			chance: 0.25,
			effect: {
				delays: "clinic-approves",
				optimistic: 5,
				likely: 15,
				pessimistic: 40,
			},
			basis: {
				assumed:
					"A clinic changes its software when it has time; how often it postpones is our guess.",
			},
		},
	},
);
