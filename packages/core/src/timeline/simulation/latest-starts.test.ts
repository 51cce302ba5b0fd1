import { expect, test } from "vitest";
import { compile, latestStarts, shareUpTo, simulate } from "../index.ts";
import { network, pert, task } from "../testing/networks.ts";

test("starting at the latest start keeps the wanted date with the wanted confidence", () => {
	const tasks = [task("a", [], pert(2, 4, 9)), task("b", [0], pert(1, 3, 8))];
	const compiled = compile(network(tasks));
	const by = compiled.start + 20;
	const [latest = 0] = latestStarts(compiled, by, 0.8, 5000, 1);
	const { finishes } = simulate(compiled, 5000, 2);
	const kept = shareUpTo(finishes, by - (latest - compiled.start));
	expect(kept).toBeGreaterThan(0.77);
	expect(kept).toBeLessThan(0.83);
});
