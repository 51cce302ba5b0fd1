import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workingCalendar } from "../../calendar/index.ts";
import { example, readProcess } from "../../process/index.ts";
import {
	assumptionsIn,
	compile,
	drawsFrom,
	estimateAssuming,
	type Network,
	type NetworkTask,
} from "../index.ts";
import {
	always,
	anyNetwork,
	fixed,
	monday,
	network,
	task,
	weekdays,
} from "../testing/networks.ts";
import { effortOf } from "./effort.ts";

const effortIn = (given: Network, attention = 1) => {
	const compiled = compile(given);
	return effortOf(given, compiled, drawsFrom(compiled, 1), 500, attention);
};

const one = (more: Partial<NetworkTask>, calendar = weekdays) =>
	effortIn(network([task("a", [], fixed(10), more)], calendar)).half;

describe("a task of the partner's people", () => {
	test("counts its working days, whoever else works", () => {
		expect(one({})).toBe(10);
		expect(one({ party: "provider" })).toBe(0);
	});

	test("that runs around the clock counts the working days in it", () => {
		const work = {
			distribution: fixed(14),
			runs: "all days" as const,
			factor: 1,
			calendar: 0,
		};
		expect(one({ work })).toBe(10);
		expect(one({ work }, always)).toBe(14);
	});

	test("that is done counts no more, and one that runs counts the rest", () => {
		expect(one({ fact: { done: "2026-11-20" } })).toBe(0);
		expect(one({ fact: { started: "2026-11-16" } })).toBe(5);
		expect(one({ fact: { started: monday } })).toBe(10);
	});
});

test("rework after failed rounds counts, and a review of the provider does not", () => {
	const { half, most, tasks } = effortIn(
		network([
			task("review", [], fixed(100), {
				party: "provider",
				review: {
					chance: 0.1,
					fix: {
						distribution: fixed(2),
						runs: "working days",
						factor: 1,
						calendar: 0,
					},
					fixParty: "partner",
					maximumRounds: 4,
				},
			}),
		]),
	);
	// Three failed rounds in 73 of 100 runs, then it goes on.
	expect([half, most]).toEqual([6, 6]);
	expect(tasks[0]).toBeCloseTo(2 * (0.9 + 0.81 + 0.729), 0);
});

test("lengths of tasks add up, however the tasks wait for each other", () => {
	fc.assert(
		fc.property(anyNetwork, (tasks) => {
			const given = network(tasks);
			const compiled = compile(given);
			const draws = drawsFrom(compiled, 1);
			const sums = Array.from({ length: 500 }, () =>
				draws().reduce((sum, { own }) => sum + own, 0),
			).toSorted((left, right) => left - right);
			const effort = effortIn(given);
			expect(effort.half).toBeCloseTo(sums[249] ?? 0);
			expect(effort.most).toBeCloseTo(sums[399] ?? 0);
		}),
		{ numRuns: 50 },
	);
});

test("people with half of their time take longer, and work as much", () => {
	const process = readProcess(example);
	const partner = workingCalendar("DE", [1, 2, 3, 4, 5], []);
	const request = { start: monday, answers: {}, partner, provider: partner };
	const at = (share: string) =>
		estimateAssuming(
			process,
			request,
			assumptionsIn(`attention=${share}`, process).assumptions,
		);
	const [whole, half] = [at("1"), at("0.5")];
	expect(half.liveBy[0]?.date.localeCompare(whole.liveBy[0]?.date ?? "")).toBe(
		1,
	);
	expect(half.effort.half).toBeCloseTo(whole.effort.half);
	expect(half.tasks.find(({ id }) => id === "build")?.effort).toBeCloseTo(
		whole.tasks.find(({ id }) => id === "build")?.effort ?? 0,
	);
	// Figures of the reader's own are weeks that pass: half of the time makes half of the work.
	const own = { build: { optimistic: 10, likely: 10, pessimistic: 10 } };
	const { tasks } = estimateAssuming(
		process,
		{ ...request, durations: own },
		assumptionsIn("attention=0.5", process).assumptions,
	);
	expect(tasks.find(({ id }) => id === "build")?.effort).toBeCloseTo(25);
});
