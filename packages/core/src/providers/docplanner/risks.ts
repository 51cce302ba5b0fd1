import { part } from "../../process/index.ts";
import { outline } from "./outline.ts";
import { parties } from "./parties.ts";

/** What may happen on the way. Nobody publishes it: readers switch on what they expect. */
export const risks = part.risks(
	{ outline, parties },
	{
		"key-person-leaves": {
			title: "Someone you rely on leaves or falls ill",
			chance: 0.1,
			effect: {
				slows: "partner",
				optimistic: 1.1,
				likely: 1.3,
				pessimistic: 1.8,
			},
			basis: {
				assumed:
					"One case in ten within a few months is our guess; finding a replacement slows everything on your side.",
			},
		},
		"sandbox-is-down": {
			title: "The sandbox is down for days",
			chance: 0.15,
			effect: {
				delays: "map-resources",
				optimistic: 1,
				likely: 3,
				pessimistic: 10,
			},
			basis: {
				assumed:
					"Nobody publishes how often it is down; the chance and the days are our guess.",
			},
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
