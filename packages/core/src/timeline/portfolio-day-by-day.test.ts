import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../calendar/index.ts";
import { portfolioOf } from "./portfolio.ts";
import { chain, type Step } from "./testing/networks.ts";

/**
 * The same by brute force and quite differently, day by day: every morning whoever is free takes the waiting step of the
 * chain that is preferred most, of those whose first day has come. Answers with the day on which each chain is done.
 */
function dayByDay(
	chains: readonly (readonly Step[])[],
	order: readonly number[],
	people: number,
	firstDays: readonly number[],
): readonly number[] {
	const state = chains.map((steps, index) => ({
		first: firstDays[index] ?? 0,
		steps,
		at: 0,
		left: steps[0]?.[0] ?? 0,
		busy: false,
		live: 0,
	}));
	for (let day = 1; state.some(({ live }) => live === 0); day++) {
		let free = people - state.filter(({ busy }) => busy).length;
		for (const index of order) {
			const each = state[index];
			if (!each || each.first >= day) continue;
			if (each.live > 0 || each.busy || free === 0) continue;
			if (each.steps[each.at]?.[1] === "partner") {
				each.busy = true;
				free--;
			}
		}
		for (const each of state) {
			const waits = each.steps[each.at]?.[1] === "partner" && !each.busy;
			if (each.live > 0 || waits || each.first >= day) continue;
			each.left--;
			if (each.left > 0) continue;
			each.busy = false;
			each.at++;
			each.left = each.steps[each.at]?.[0] ?? 0;
			if (each.at === each.steps.length) each.live = day;
		}
	}
	return state.map(({ live }) => live);
}

test("every order agrees with a simulation day by day, and the first is the best of them", () => {
	const steps = fc.array(
		fc.tuple(
			fc.integer({ min: 1, max: 6 }),
			fc.constantFrom("partner", "provider"),
		),
		{ minLength: 1, maxLength: 4 },
	);
	fc.assert(
		fc.property(
			fc.array(steps, { minLength: 2, maxLength: 4 }),
			fc.integer({ min: 1, max: 3 }),
			fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }),
			(chains, people, firstDays) => {
				const { orders } = portfolioOf(
					chains.map((each, index) => ({
						id: String(index),
						network: {
							...chain(...each),
							start: addDays("2026-11-23", firstDays[index] ?? 0),
						},
					})),
					{ people, trials: 1 },
				);
				const means = orders.map(({ order }) => {
					const days = dayByDay(chains, order.map(Number), people, firstDays);
					// All days count from the earliest of the first days.
					const first = Math.min(...firstDays.slice(0, chains.length));
					return days.reduce((sum, day) => sum + day - first, 0) / days.length;
				});
				orders.forEach(({ meanDays }, index) => {
					expect(meanDays).toBeCloseTo(means[index] ?? -1);
				});
				expect(orders[0]?.meanDays).toBeCloseTo(Math.min(...means));
			},
		),
		{ numRuns: 100 },
	);
});
