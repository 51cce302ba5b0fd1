import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { waitsFor } from "../../process/waits-for.ts";
import { allProcesses } from "../../providers/index.ts";
import { record } from "../change.ts";
import { calendarOf, dayAfter, dueOn } from "../days.ts";
import type { Plan } from "../plan/plan.ts";
import { planOf } from "../plan/plan-of.ts";
import { emptyProgress, type Progress, type Status } from "../progress.ts";
import { done, plan, said } from "../testing/example-plan.ts";
import { thereAt } from "../there.ts";
import { tasksInView } from "./tasks-in-view.ts";

const viewOf = (
	given: Plan,
	progress: Progress,
	task: string,
	now: number,
	own: string,
) => {
	const there = thereAt(now, given.calendar, own);
	const { day } = thereAt(now, { timeZone: own, clock: "" }, own);
	return tasksInView(given, progress, day, there).find(
		(view) => view.task.id === task,
	);
};

/** A review that waits for two tasks, and whose promise counts from the first of them. */
const twoBefore: Plan = {
	...plan,
	calendar: { ...plan.calendar, holidays: [] },
	tasks: plan.tasks.map((task) =>
		task.id === "review-round"
			? {
					...task,
					after: ["issue-credentials", "build"],
					allowed: undefined,
					promise: {
						within: 5,
						unit: "business days",
						startsWhen: { done: "issue-credentials" },
						strength: "promise",
						handIn: "any-time",
					},
				}
			: task,
	),
};
const before = [done("send-mandate", "2027-01-29")] as const;
const wordsOf = (progress: Progress, day = "2027-02-15") =>
	tasksInView(twoBefore, progress, day).find(
		({ task }) => task.id === "review-round",
	)?.words;

describe("a promise starts when the last of what comes first is done", () => {
	test("one of two is no start, whichever it is", () => {
		expect(
			wordsOf(said(...before, done("issue-credentials", "2027-02-01"))),
		).toBe("Cannot start yet: first “Build the integration” (you)");
	});

	test("with both it counts from the later, also where it names the earlier", () => {
		expect(
			wordsOf(
				said(
					...before,
					done("issue-credentials", "2027-02-01"),
					done("build", "2027-02-15"),
				),
			),
		).toBe("Waiting for Example Provider since Mon 15 Feb, due Mon 22 Feb");
	});

	test("who says that the wait began later is believed, earlier than it could begin is not", () => {
		const waiting = (since: string) => ({
			task: "review-round",
			status: { is: "waiting", for: "", since } as const,
		});
		const both = [
			...before,
			done("issue-credentials", "2027-02-01"),
			done("build", "2027-02-10"),
		];
		expect(wordsOf(said(...both, waiting("2027-02-12")))).toBe(
			"Waiting for Example Provider since Fri 12 Feb, due Fri 19 Feb",
		);
		expect(wordsOf(said(...both, waiting("2027-02-02")))).toBe(
			"Waiting for Example Provider since Tue 2 Feb, due Wed 17 Feb",
		);
	});

	test("what has begun although something is missing is due from when it began", () => {
		expect(
			wordsOf(
				said(...before, {
					task: "review-round",
					status: { is: "started", on: "2027-02-10" },
				}),
			),
		).toBe("In progress since Wed 10 Feb, due Wed 17 Feb");
	});
});

const plans = allProcesses().map((process) => planOf(process, []));

test("in every definition a promise's own event is among what must be done first", () => {
	for (const { tasks } of plans) {
		const after = (id: string) => tasks.find((task) => task.id === id)?.after;
		for (const { id, promise } of tasks) {
			if (!promise || !("done" in promise.startsWhen)) continue;
			const all = new Set<string>();
			const collect = (task: string) => {
				for (const earlier of waitsFor(task, after, () => true))
					if (!all.has(earlier)) {
						all.add(earlier);
						collect(earlier);
					}
			};
			collect(id);
			expect(all).toContain(promise.startsWhen.done);
		}
	}
});

test("nothing is due before it could start, whatever is ticked, in whichever order", () => {
	const day = fc
		.integer({ min: 0, max: 120 })
		.map((days) => dayAfter("2027-01-01", days));
	const status = fc.oneof<fc.MaybeWeightedArbitrary<Status>[]>(
		{ weight: 20, arbitrary: day.map((on) => ({ is: "done", on })) },
		day.map((on) => ({ is: "started", on })),
		day.map((since) => ({ is: "waiting", for: "", since })),
		fc.constant({ is: "skipped", because: "" }),
		fc.constant({ is: "open" }),
	);
	let promised = 0;
	fc.assert(
		fc.property(
			fc.constantFrom(...plans, twoBefore),
			fc.array(status, { minLength: 60, maxLength: 60 }),
			day,
			(given, statuses, today) => {
				const progress = given.tasks.reduce(
					(all, { id }, index) =>
						record(
							all,
							{ task: id, status: statuses[index % statuses.length] as Status },
							{ by: "0ann", at: index },
						),
					emptyProgress(given.process),
				);
				const views = tasksInView(given, progress, today);
				const byId = new Map(views.map((view) => [view.task.id, view]));
				const calendar = calendarOf(given);
				for (const { task, due, dueBy, blockers, overdue } of views) {
					if (!due || dueBy === "plan" || !task.promise || blockers.length > 0)
						continue;
					promised++;
					const earlier = waitsFor(
						task.id,
						(id) => byId.get(id)?.task.after,
						(id) => !["out", "skipped"].includes(byId.get(id)?.state ?? ""),
					);
					for (const name of earlier) {
						const { status: first } = byId.get(name) ?? {};
						if (first?.is !== "done") continue;
						expect(due >= dueOn(first.on, task.promise, calendar)).toBe(true);
						if (first.on >= today) expect(overdue).toBe(0);
					}
				}
			},
		),
		{ numRuns: 300 },
	);
	expect(promised).toBeGreaterThan(10);
});

describe("due and overdue go by the provider's clock", () => {
	/** The example with a provider elsewhere: due Fri 15 Jan 2027. */
	const elsewhere = (timeZone: string): Plan => ({
		...plan,
		calendar: {
			...plan.calendar,
			timeZone,
			clock: `${timeZone.split("/")[1]?.replace("_", " ")} time`,
		},
	});
	const progress = said(done("send-mandate", "2027-01-12"));
	const words = (moment: string, timeZone: string, own: string) =>
		viewOf(
			elsewhere(timeZone),
			progress,
			"issue-credentials",
			Date.parse(moment),
			own,
		)?.words;

	test.each([
		// 19:40 in Amsterdam on the day on which it is due.
		[
			"2027-01-15T18:40:00Z",
			"Europe/Amsterdam",
			"Asia/Kolkata",
			"due Fri 15 Jan, Amsterdam time",
		],
		[
			"2027-01-15T18:40:00Z",
			"Europe/Amsterdam",
			"Europe/Amsterdam",
			"due Fri 15 Jan",
		],
		[
			"2027-01-15T18:40:00Z",
			"Europe/Amsterdam",
			"Europe/Berlin",
			"due Fri 15 Jan",
		],
		// Monday has begun in Sydney, and is Sunday evening in New York.
		[
			"2027-01-17T23:30:00Z",
			"Australia/Sydney",
			"America/New_York",
			"overdue by 1 working day (due Fri 15 Jan, Sydney time)",
		],
		[
			"2027-01-17T12:30:00Z",
			"Australia/Sydney",
			"America/New_York",
			"due Fri 15 Jan, Sydney time",
		],
		[
			"2027-01-17T23:30:00Z",
			"America/New_York",
			"Australia/Sydney",
			"due Fri 15 Jan, New York time",
		],
		[
			"2027-01-18T05:30:00Z",
			"America/New_York",
			"Australia/Sydney",
			"overdue by 1 working day (due Fri 15 Jan, New York time)",
		],
	] as const)(
		"at %s, in %s, a reader in %s reads “%s”",
		(moment, zone, own, end) => {
			expect(words(moment, zone, own)).toBe(
				`Waiting for Example Provider since Tue 12 Jan, ${end}`,
			);
		},
	);

	test("the partner's own date goes by the partner's clock, and no zone is named", () => {
		const planned = said({
			task: "send-mandate",
			field: "planned",
			text: "2027-01-15",
		});
		const view = viewOf(
			elsewhere("Europe/Amsterdam"),
			planned,
			"send-mandate",
			// Monday in Kolkata, Sunday in Amsterdam.
			Date.parse("2027-01-17T18:40:00Z"),
			"Asia/Kolkata",
		);
		expect(view?.words).toBe(
			"Ready, overdue by 1 working day (planned for Fri 15 Jan)",
		);
	});

	test("on a day on which the clocks change it is overdue from the provider's midnight on", () => {
		// Due on Fri 26 March 2027; the clocks go forward in the night to Sunday; Monday is Easter Monday and worked here.
		const due = said(done("send-mandate", "2027-03-23"));
		const at = (moment: string) =>
			viewOf(
				elsewhere("Europe/Amsterdam"),
				due,
				"issue-credentials",
				Date.parse(moment),
				"UTC",
			)?.overdue;
		expect(at("2027-03-28T21:59:00Z")).toBe(0);
		expect(at("2027-03-28T22:01:00Z")).toBe(1);
	});
});
