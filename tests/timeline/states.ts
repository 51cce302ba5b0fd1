import { addDays, holidaysOf, regionNames } from "@slipway/core/calendar";
import { type Answers, type Process, tasksOf } from "@slipway/core/process";
import type { TaskFact } from "@slipway/core/timeline";
import fc from "fast-check";
import { afterAll, beforeAll, vi } from "vitest";
import { anyAnswer } from "../../packages/checklist-widgets/src/shared/estimate/testing/any-answer.ts";

/** The page fetches the tables that the site has under this address. To be called by each file, which may share this one. */
export function serveHolidays(): void {
	beforeAll(() => {
		vi.stubGlobal("fetch", async (address: string) =>
			Response.json(
				await holidaysOf(/holidays\/(.+)\.json$/.exec(address)?.[1] ?? ""),
			),
		);
	});
	afterAll(() => {
		vi.unstubAllGlobals();
	});
}

export const regions = Object.keys(regionNames);
export const day = fc.nat(800).map((days) => addDays("2026-11-23", days));
const figures = fc
	.tuple(fc.nat(60), fc.nat(60), fc.nat(60))
	.map((three) => three.toSorted((one, other) => one - other))
	.map(([optimistic = 0, likely = 0, pessimistic = 0]) => ({
		optimistic: optimistic / 4,
		likely: likely / 4,
		pessimistic: pessimistic / 4,
	}));

/** What a reader of a process can assume, as the link has it. */
export const anyAssumed = (process: Process) => {
	const reviews = tasksOf(process).flatMap(({ id, task }) =>
		task.review ? [id] : [],
	);
	const pairs = {
		together: fc.constantFrom("none", "some", "strong"),
		widen: fc.constantFrom("1", "1.5", "3"),
		tail: fc.constantFrom("long", "as-written"),
		attention: fc.constantFrom("0.5", "1"),
		apart: fc.constantFrom("4.5", "-9", "20"),
		freeze: fc.oneof(
			day,
			day.map((date) => `${date} half`),
		),
		...Object.fromEntries([
			...reviews.map((id) => [`pass.${id}`, fc.constantFrom("0.3", "0.9")]),
			...Object.keys(process.risks).map((id) => [
				`risk.${id}`,
				fc.constantFrom("on", "0.4"),
			]),
			...Object.keys(process.seasons).map((id) => [
				`season.${id}`,
				fc.constantFrom("on", "off"),
			]),
		]),
	};
	// Now and then one answer is not known yet: each way to answer is an estimate of its own, which takes its time.
	const [open] = Object.entries(process.questions).flatMap(
		([id, { choose }]) => (choose === "one" ? [id] : []),
	);
	return fc
		.tuple(
			fc.record<Record<string, string>>(pairs, { requiredKeys: [] }),
			fc.nat(9),
		)
		.map(([given, chance]) =>
			new URLSearchParams({
				...given,
				...(chance === 0 && open && { [`open.${open}`]: "even" }),
			}).toString(),
		)
		.filter(Boolean);
};

/** Days off of a team, some of them half. */
export const daysOff = fc
	.array(
		fc
			.tuple(day, fc.nat(9), fc.constantFrom("", "", " half"))
			.map(([from, days, half]) => `${from}..${addDays(from, days)}${half}`),
		{ minLength: 1, maxLength: 3 },
	)
	.map((stretches) => stretches.join(", "));

/** Answers to some questions of a process. */
export const anyAnswers = (process: Process) =>
	fc
		.record(anyAnswer(process), { requiredKeys: [] })
		.map((given): Answers => JSON.parse(JSON.stringify(given)));

const taskOf = (process: Process) =>
	fc.constantFrom(...tasksOf(process).map(({ id }) => id));

/** Figures of the reader's own for some tasks. */
export const anyFigures = (process: Process) =>
	fc.dictionary(taskOf(process), figures, { maxKeys: 4 });

/** How some tasks stand. */
export const anyFacts = (process: Process) =>
	fc.dictionary(
		taskOf(process),
		fc.oneof(
			day.map((done): TaskFact => ({ done })),
			day.map((started): TaskFact => ({ started })),
			fc.constant<TaskFact>({ skipped: true }),
		),
		{ maxKeys: 8 },
	);
