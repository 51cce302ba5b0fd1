import { expect, test } from "vitest";
import { fixed, task } from "../testing/networks.ts";
import { waitingByParty } from "./waiting-by-party.ts";

test("mending counts for who mends, also where that is all that the party does", () => {
	const review = task("review", [], fixed(2), {
		party: "provider",
		review: {
			chance: 0.5,
			fix: task("", [], fixed(1)).work,
			fixParty: "partner",
			maximumRounds: 5,
		},
	});
	const own = Float64Array.of(4, 6);
	const fix = Float64Array.of(3, 0);
	const launch = task("launch", [0], fixed(6), { party: "provider" });
	expect(waitingByParty([review, launch], { own, fix })).toEqual([
		{ party: "provider", days: 10 },
		{ party: "partner", days: 3 },
	]);
});
