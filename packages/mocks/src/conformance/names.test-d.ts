import { switchesFrom } from "@slipway/sandbox/engine";
import { carried } from "../prioticket/carried.ts";
import { operation } from "../prioticket/operations/operation.ts";
import { refuse } from "../prioticket/refuse.ts";
import type { PrioWorld } from "../prioticket/world.ts";

declare const world: PrioWorld;

world.struck("sold-out");
// @ts-expect-error: a fault that is misspelt
world.struck("sold-uot");

world.setting("webhook-retries") === "never";
// @ts-expect-error: a switch that is misspelt
world.setting("webhook-retrys");
// @ts-expect-error: an option that is misspelt
world.setting("webhook-retries") === "nevr";

// @ts-expect-error: a rule that is misspelt
refuse("tokn", { status: 401, pointer: "", fact: "" });

// @ts-expect-error: a carried value that is misspelt
carried.tokn;

switchesFrom({
	// @ts-expect-error: a default that is no option
	one: { title: "", says: "", options: { on: "On" }, default: "off" },
});

const facts = {
	id: "x",
	title: "X",
	says: "X.",
	story: "X",
	method: "GET",
	path: "/x",
	confidence: "published",
	answers: {},
	examples: [],
	handle: () => ({ status: 200 }),
} as const;

operation({ ...facts, source: "products", scheme: "bearer" });
// @ts-expect-error: a source that is misspelt
operation({ ...facts, source: "prodcts" });
// @ts-expect-error: a scheme that is misspelt
operation({ ...facts, source: "products", scheme: "bearr" });
// @ts-expect-error: a carried value that is misspelt
operation({ ...facts, source: "products", carries: { tokn: "/token" } });
