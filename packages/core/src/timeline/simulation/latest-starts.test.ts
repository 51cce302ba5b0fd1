import { expect, test } from "vitest";
import {
	compile,
	drawsFrom,
	latestStarts,
	shareUpTo,
	simulate,
} from "../index.ts";
import { fixed, network, pert, task } from "../testing/networks.ts";

test("starting at the latest start keeps the wanted date with the wanted confidence", () => {
	const tasks = [task("a", [], pert(2, 4, 9)), task("b", [0], pert(1, 3, 8))];
	const compiled = compile(network(tasks));
	const by = compiled.start + 20;
	const [latest = 0] = latestStarts(
		compiled,
		by,
		0.8,
		5000,
		drawsFrom(compiled, 1),
	);
	const { finishes } = simulate(compiled, 5000, 2);
	const kept = shareUpTo(finishes, by - (latest - compiled.start));
	expect(kept).toBeGreaterThan(0.77);
	expect(kept).toBeLessThan(0.83);
});

test("a task that the target never waits for has no latest start, and does not change that of others", () => {
	const aside = task("aside", [], pert(1, 2, 3), {
		review: {
			chance: 0.5,
			fix: task("", [], fixed(1)).work,
			fixParty: "partner",
			maximumRounds: 5,
		},
	});
	const compiled = compile(network([aside, task("end", [], fixed(3))]));
	const [first, last] = latestStarts(
		compiled,
		compiled.start + 10,
		0.8,
		50,
		drawsFrom(compiled, 1),
	);
	expect(first).toBe(Number.POSITIVE_INFINITY);
	expect(last).toBe(compiled.start + 7);
});
