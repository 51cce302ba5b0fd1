import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { correlations } from "@slipway/core/timeline";
import { expect, test } from "vitest";
import { mostPossible } from "../../packages/core/src/timeline/assumptions/open-answers.ts";
import { fewRuns } from "../../packages/core/src/timeline/estimate.ts";
import { tableSize } from "../../packages/core/src/timeline/network/distribution.ts";
import { maximumRounds } from "../../packages/core/src/timeline/network/network-of-process.ts";
import { overdueShare } from "../../packages/core/src/timeline/network/still-running.ts";
import {
	believedShare,
	leastScale,
} from "../../packages/core/src/timeline/results/believe.ts";
import {
	contradicted,
	scaleRuns,
} from "../../packages/core/src/timeline/results/published-times.ts";
import { sampleRuns } from "../../packages/core/src/timeline/simulation/tally.ts";
import {
	allRuns,
	teamRuns,
} from "../../packages/core/src/timeline/spread/spread.ts";
import { groups } from "../../packages/core/src/timeline/spread/within.ts";
import { places } from "../../packages/core/src/timeline/trend/trend.ts";
import { replays } from "../../packages/core/src/timeline/unlimited.ts";
import { teamReplays } from "../../packages/core/src/timeline/with-team.ts";

const page = readFileSync(
	resolve(
		import.meta.dirname,
		"../../apps/docs/src/content/docs/how-an-estimate-is-made.mdx",
	),
	"utf8",
).replaceAll(/\s+/g, " ");

const figure = (number: number) => number.toLocaleString("en-US");
const ofTen = ["none", "one", "two", "three", "four", "five", "six"];
const ofFive = (share: number) => ofTen[Math.round(share * 5)];

// A program built from the page takes its figures from there: each is the engine's own.
test.each([
	`at most as many rounds as the definition allows, ${maximumRounds} where it says nothing`,
	`The first ${figure(replays)} runs (${teamReplays} with a limited team) are made again`,
	`${figure(allRuns)} runs in all, ${figure(teamRuns)} with a limited team`,
	`with ${figure(allRuns)} / 2ᵏ runs each (${figure(teamRuns)} / 2ᵏ with a team)`,
	`a correlation of ${correlations.some} or ${correlations.strong}`,
	`at most ${mostPossible} ways`,
	`at most ${places} days, a day at the place of its number modulo ${places}`,
	`fewer than ${ofFive(contradicted)} run in five keeps a published time`,
	`the largest factor, from ${leastScale} to 1, with which ${ofFive(believedShare)} runs in five keep it`,
	`the largest hundredth with which four in five of the ${figure(scaleRuns)} runs keep the time`,
	`kept as ${figure(tableSize + 1)} quantiles`,
	`Dates of tasks are of the first ${figure(sampleRuns)} runs`,
	`failed rounds included, in the first ${figure(sampleRuns)} runs`,
	`**Latest starts:** ${figure(fewRuns)} runs`,
	`**What you can do today** (\`levers\`): ${figure(fewRuns)} runs`,
	`at the mean of the first ${figure(fewRuns)} runs by task`,
	`the jackknife with ${groups} groups`,
	`as long as ${overdueShare === 0.9 ? "nine of ten" : overdueShare} such tasks take`,
])("the page of method says “%s”, as the engine has it", (sentence) => {
	expect(page).toContain(sentence);
});
