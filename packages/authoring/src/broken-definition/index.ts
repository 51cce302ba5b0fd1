import { defineProcess } from "@slipway/core/process";
import { sources } from "./sources.ts";
import { account } from "./stages/account.ts";

/** A definition with one mistake of each kind; the tests show that each is found at its line. */
export const broken = defineProcess({
	id: "broken",
	provider: "Provider",
	product: "API",
	summary: "Broken on purpose.",
	website: "https://provider.example",
	checked: "2026-11-20",
	calendar: {
		region: "GB",
		timeZone: "Europe/London",
		basis: { assumed: "An example." },
	},
	sources,
	questions: {},
	contacts: {},
	credentials: {},
	stages: { account },
	liveWith: "issue",
});
