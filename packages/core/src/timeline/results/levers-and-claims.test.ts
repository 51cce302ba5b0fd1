import { expect, test } from "vitest";
import * as z from "zod";
import { addDays } from "../../calendar/index.ts";
import { allProcesses } from "../../providers/index.ts";
import {
	compile,
	drawsFrom,
	driversOf,
	estimate,
	estimateJsonSchema,
	type Network,
	type NetworkTask,
	replayOf,
	simulate,
} from "../index.ts";
import { simulateTeam } from "../simulation/simulate-team.ts";
import { claimsCompared } from "../testing/claims-compared.ts";
import { always, monday, weekdays } from "../testing/networks.ts";
import { leversOf } from "./levers.ts";

const estimates = allProcesses().map((process) => ({
	process,
	result: estimate(process, {
		start: monday,
		answers: {},
		partner: weekdays,
		provider: weekdays,
		trials: 2000,
	}),
}));

test.for(estimates)(
	"the days of $process.id hold every run, in order, and agree with the dates",
	({ result }) => {
		expect(result.days.reduce((sum, { runs }) => sum + runs, 0)).toBe(2000);
		const dates = result.days.map(({ date }) => date);
		expect(dates).toEqual([...new Set(dates)].toSorted());
		for (const { share, date } of result.liveBy) {
			const upTo = (limit: string) =>
				result.days
					.filter((day) => day.date <= limit)
					.reduce((sum, { runs }) => sum + runs, 0) / 2000;
			expect(upTo(date)).toBeGreaterThanOrEqual(share);
			expect(upTo(addDays(date, -1))).toBeLessThan(share);
		}
	},
);

test.for(estimates)(
	"what can be done today in $process.id is the partner's and never sets the date back",
	({ process, result }) => {
		for (const { id, days } of result.levers) {
			expect(result.tasks.find((task) => task.id === id)?.actor).toBe(
				"partner",
			);
			expect(days).toBeGreaterThan(0);
		}
		const [best] = result.levers;
		if (!best) return;
		const then = estimate(process, {
			start: monday,
			answers: {},
			partner: weekdays,
			provider: weekdays,
			trials: 2000,
			facts: { [best.id]: { done: monday } },
		});
		const dates = [then.liveBy[1]?.date, result.liveBy[1]?.date];
		expect(dates).toEqual(dates.toSorted());
		expect(then.levers.map(({ id }) => id)).not.toContain(best.id);
	},
);

test("a done task leaves the random lengths of all others as it was", () => {
	const tasks = (fact?: NetworkTask["fact"]): Network => ({
		start: monday,
		calendars: [always],
		target: 1,
		tasks: [
			{
				id: "first",
				after: [],
				party: "partner",
				work: work(1),
				review: {
					chance: 0.5,
					fix: work(1),
					fixParty: "partner",
					maximumRounds: 9,
				},
				...(fact && { fact }),
			},
			{ id: "second", after: [], party: "partner", work: work(20) },
		],
	});
	const open = simulate(compile(tasks()), 500, 3);
	const done = simulate(compile(tasks({ done: "2026-11-20" })), 500, 3);
	expect([...done.finishes]).toEqual([...open.finishes]);
});

test("what can be done today counts with the team: one person gets to the long task sooner without the short one", () => {
	const network: Network = {
		start: monday,
		calendars: [always],
		target: 2,
		tasks: [
			{ id: "short", after: [], party: "partner", work: fixed(2) },
			{ id: "long", after: [], party: "partner", work: fixed(20) },
			{ id: "live", after: [0, 1], party: "provider", work: fixed(1) },
		],
	};
	const compiled = compile(network);
	const days = (levers: ReturnType<typeof leversOf>) =>
		Object.fromEntries(levers.map((lever) => [lever.id, lever.days]));
	// Alone, the short task holds the other side up from its end on; in a team's hands each gives back all of its time.
	expect(
		days(leversOf(compiled, network, (played) => simulate(played, 50, 1))),
	).toEqual({ long: 18 });
	expect(
		days(
			leversOf(compiled, network, (played) =>
				simulateTeam(network, played, 1, 50, 1),
			),
		),
	).toEqual({ long: 20, short: 2 });
});

test("what runs can be done today, whatever it came after", () => {
	const network: Network = {
		start: monday,
		calendars: [always],
		target: 2,
		tasks: [
			{ id: "asked", after: [], party: "provider", work: fixed(1) },
			{
				id: "begun",
				after: [0],
				party: "partner",
				work: fixed(20),
				fact: { started: monday },
			},
			{ id: "end", after: [0, 1], party: "provider", work: fixed(1) },
		],
	};
	const levers = leversOf(compile(network), network, (played) =>
		simulate(played, 10, 1),
	);
	expect(levers).toEqual([{ id: "begun", days: 19 }]);
});

test("the share that keeps a claim follows from the claim: all of a roomy one, none of an impossible one", () => {
	const about = { process: "whole" } as const;
	const basis = { assumed: "for the test" };
	const claims = {
		roomy: { says: "A year.", about, to: 400, unit: "calendar days", basis },
		tight: { says: "A minute.", about, to: 1, unit: "minutes", basis },
		silent: { says: "Soon.", about, basis },
	} as const;
	const compared = claimsCompared(claims, { trials: 300 });
	expect(compared.map(({ id, share }) => [id, share])).toEqual([
		["roomy", 1],
		["tight", 0],
		["silent", undefined],
	]);
	expect(compared[0]?.half).toBeLessThan(compared[0]?.most ?? 0);
});

test("a review swings by its failed rounds: with a chance of a half, four of them in the middle of the worst tenth", () => {
	const network = compile({
		start: monday,
		calendars: [always],
		target: 0,
		tasks: [
			{
				id: "review",
				after: [],
				party: "provider",
				work: fixed(5),
				review: {
					chance: 0.5,
					fix: fixed(2),
					fixParty: "partner",
					maximumRounds: 25,
				},
			},
		],
	});
	const [driver] = driversOf(
		network,
		simulate(network, 4000, 1),
		replayOf(network, 4000, drawsFrom(network, 1)),
	);
	expect(driver?.swing.map((time) => time - network.start)).toEqual([
		5,
		5 + 4 * 7,
	]);
});

function fixed(amount: number): NetworkTask["work"] {
	return {
		distribution: { shape: "fixed", amount },
		runs: "all days",
		factor: 1,
		calendar: 0,
	};
}

function work(amount: number): NetworkTask["work"] {
	return {
		distribution: {
			shape: "triangular",
			optimistic: amount,
			likely: amount,
			pessimistic: amount * 2,
		},
		runs: "working days",
		factor: 1,
		calendar: 0,
	};
}

test.for(estimates)(
	"the estimate of $process.id is valid by the published JSON Schema, and nothing beside it is",
	({ result }) => {
		const published = z.fromJSONSchema(estimateJsonSchema());
		expect(published.safeParse(JSON.parse(JSON.stringify(result))).error).toBe(
			undefined,
		);
		for (const wrong of [
			{ ...result, more: 1 },
			{ ...result, start: "2027-02-31" },
			{ ...result, liveBy: [{ share: 1.5, date: monday }] },
		])
			expect(published.safeParse(wrong).success).toBe(false);
	},
);
