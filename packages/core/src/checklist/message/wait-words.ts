import type { PlainDate } from "../days.ts";
import type { PlanTask } from "../plan/plan.ts";
import type { TaskView } from "../view/task-view.ts";

/**
 * What a reminder says of the wait: for what, since when, what was said of the time, and how that compares with today; each in
 * the tense of the day.
 */
export function waitWords(view: TaskView, today: PlainDate): string {
	const { task, since } = view;
	const what = awaitedWords(task);
	const waiting = since
		? `we have been waiting for ${what} since ${longDay(since, today)}.`
		: `we are waiting for ${what}.`;
	return `${waiting}${timeWords(view, today)}`;
}

/** “ Your guide says five business days, so we expected this by 4 December.”; empty where no time was named. */
function timeWords(
	{ task, due, dueBy, overdue, slow }: TaskView,
	today: PlainDate,
): string {
	const { promise, allowed } = task;
	if (slow > 0 && allowed)
		return ` We had allowed ${spelled(allowed)} for it in our plan.`;
	if (!promise || due === undefined || dueBy === "plan") return "";
	const said =
		promise.strength === "aim" ? "You aim to answer within" : "Your guide says";
	const day = longDay(due, today);
	return ` ${said} ${spelled(promise)}, so we ${
		overdue > 0
			? `expected this by ${day}, ${overdue} working day${overdue === 1 ? "" : "s"} ago`
			: `expect this by ${day}`
	}.`;
}

/** What is waited for, inside a sentence: in the definition's words, else by the name of the task. */
export function awaitedWords({ title, awaited }: PlanTask): string {
	return awaited ?? `“${title}”`;
}

/** “27 November”; with the year where it is not this one. */
export function longDay(day: PlainDate, today: PlainDate): string {
	const [year, month, date] = day.split("-");
	return [
		Number(date),
		months[Number(month) - 1],
		...(year === today.slice(0, 4) ? [] : [year]),
	].join(" ");
}

const months =
	"January February March April May June July August September October November December".split(
		" ",
	);

/** “five business days”: figures up to nine in letters. */
function spelled({
	within,
	unit,
}: NonNullable<PlanTask["allowed"] | PlanTask["promise"]>): string {
	const figure = figures[within] ?? within;
	return `${figure} ${within === 1 ? unit.slice(0, -1) : unit}`;
}

const figures = "zero one two three four five six seven eight nine".split(" ");
