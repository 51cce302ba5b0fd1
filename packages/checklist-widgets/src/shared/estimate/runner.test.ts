import { expect, test } from "vitest";
import { createRunner, type Numbered } from "./runner.ts";

interface Job extends Numbered {
	readonly start: string;
}

/** A runner whose worker has its result when it is told to. */
function slow(cancel?: () => void) {
	const jobs: Job[] = [];
	const results: [number, boolean][] = [];
	let answer: (result: Numbered) => void = () => {};
	const runner = createRunner<Job, Numbered>(
		{
			post: (message) => {
				jobs.push(message);
			},
			...(cancel && { cancel }),
			onResult: (listener) => {
				answer = listener;
			},
		},
		({ job }, isNewest) => results.push([job, isNewest]),
	);
	return {
		runner,
		jobs,
		results,
		finish: () => answer({ job: jobs.at(-1)?.job ?? 0 }),
	};
}

test("one run at a time: what is asked meanwhile is overtaken by the newest request", () => {
	const { runner, jobs, results, finish } = slow();
	for (let day = 1; day <= 9; day++) runner.ask({ start: `2027-01-0${day}` });
	expect(jobs.map(({ start }) => start)).toEqual(["2027-01-01"]);
	finish();
	expect(jobs.map(({ start }) => start)).toEqual(["2027-01-01", "2027-01-09"]);
	finish();
	expect(jobs).toHaveLength(2);
	expect(results).toEqual([
		[1, false],
		[9, true],
	]);
	runner.ask({ start: "2027-02-01" });
	expect(jobs).toHaveLength(3);
});

test("a long run is ended for a newer request, which begins at once", () => {
	let cancelled = 0;
	const { runner, jobs, results, finish } = slow(() => {
		cancelled++;
	});
	for (let day = 1; day <= 3; day++) runner.ask({ start: `2027-01-0${day}` });
	expect(jobs.map(({ start }) => start)).toEqual([
		"2027-01-01",
		"2027-01-02",
		"2027-01-03",
	]);
	expect(cancelled).toBe(2);
	finish();
	expect(results).toEqual([[3, true]]);
	runner.ask({ start: "2027-02-01" });
	expect(cancelled).toBe(2);
});
