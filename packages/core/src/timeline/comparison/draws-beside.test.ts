import { expect, test } from "vitest";
import { linkedDraws } from "../assumptions/linked-draws.ts";
import { linksOf } from "../assumptions/links.ts";
import { compile, type Network } from "../index.ts";
import { network, pert, task } from "../testing/networks.ts";
import { type Drawing, drawsBeside } from "./draws-beside.ts";

const review = (chance: number) => ({
	chance,
	fix: {
		distribution: pert(1, 2, 5),
		runs: "working days" as const,
		factor: 1,
		calendar: 0,
	},
	fixParty: "partner",
	maximumRounds: 25,
});
const drawing = (net: Network): Drawing => ({
	network: net,
	compiled: compile(net),
	links: linksOf(net, { together: "some", risks: [] }),
});
const first = drawing(
	network([
		task("ask", [], pert(1, 2, 9), { party: "provider" }),
		task("check", [0], pert(2, 3, 8), { review: review(0.5) }),
		task("launch", [1], pert(1, 4, 6)),
	]),
);
/** The same tasks with others between them, one of a side that the first plan has not. */
const longer = drawing(
	network([
		task("sign", [], pert(3, 4, 5), { party: "supplier" }),
		task("ask", [0], pert(1, 2, 9), { party: "provider" }),
		task("build", [1], pert(5, 6, 7), { review: review(0.2) }),
		task("check", [2], pert(2, 3, 8), { review: review(0.5) }),
		task("launch", [3], pert(1, 4, 6)),
	]),
);

test("tasks that both plans have draw the same lengths and rounds in every run, whatever stands between them", () => {
	const one = linkedDraws(first.compiled, first.links, 7);
	const two = drawsBeside(first, longer, 7);
	for (let run = 0; run < 500; run++) {
		const [ask, check, launch] = one();
		const drawn = two();
		expect([drawn[1], drawn[3], drawn[4]]).toEqual([ask, check, launch]);
	}
});

test("what only the other plan has is spread as it says", () => {
	const draws = drawsBeside(first, longer, 7);
	const runs = 20_000;
	let [signed, rounds] = [0, 0];
	for (let run = 0; run < runs; run++) {
		const drawn = draws();
		signed += drawn[0]?.own ?? 0;
		rounds += drawn[2]?.rounds.length ?? 0;
	}
	// (3 + 4 · 4 + 5) / 6, and 0.8 / 0.2 failed rounds, of 25 at most.
	expect(signed / runs).toBeCloseTo(4, 1);
	expect(Math.abs(rounds / runs - 4 * (1 - 0.8 ** 24))).toBeLessThan(0.15);
});

test("with a lower chance a review fails at least as often in every run, with the same lengths as far as both go", () => {
	const strict = drawing({
		...first.network,
		tasks: first.network.tasks.map((each) =>
			each.review ? { ...each, review: review(0.2) } : each,
		),
	});
	const one = linkedDraws(first.compiled, first.links, 7);
	const two = drawsBeside(first, strict, 7);
	for (let run = 0; run < 500; run++) {
		const rounds = one()[1]?.rounds.slice() ?? [];
		expect(two()[1]?.rounds.slice(0, rounds.length)).toEqual(rounds);
	}
});
