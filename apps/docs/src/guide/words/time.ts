import { unitWords } from "@slipway/core/words";
import type { Guide, Task } from "../guide.ts";

export type Duration = NonNullable<Task["duration"]>;
export type ResponsePromise = NonNullable<Task["promise"]>;
export type Unit = Duration["unit"];

/** An amount with its unit: “1 business day”, “4 to 6 weeks”. */
export function amountWords(
	from: number | undefined,
	to: number | undefined,
	unit: Unit,
): string {
	if (from !== undefined && to !== undefined && from !== to)
		return `${from.toLocaleString("en")} to ${to.toLocaleString("en")} ${unitWords(to, unit)}`;
	const amount = to ?? from ?? 0;
	return `${amount.toLocaleString("en")} ${unitWords(amount, unit)}`;
}

/** How long something takes: “5 business days”, “4 to 6 weeks, most likely 5”. */
export function durationWords(duration: Duration): string {
	if ("exactly" in duration)
		return duration.exactly === 0
			? "no time of its own"
			: amountWords(duration.exactly, duration.exactly, duration.unit);
	const { optimistic, likely, pessimistic, unit } = duration;
	const range = amountWords(optimistic, pessimistic, unit);
	return optimistic === pessimistic
		? range
		: `${range}, most likely ${likely.toLocaleString("en")}`;
}

/** What stands in place of the figure of a time that has none. */
export const noFigure = "no figure";

/** The figure of a published time: “4 to 6 weeks”, “up to 60 calendar days”, “no figure”. */
export function claimFigure({
	from,
	to,
	unit,
}: Guide["process"]["claims"][string]): string {
	if (unit === undefined) return noFigure;
	const figure = amountWords(from, to, unit);
	return from === undefined && to !== undefined ? `up to ${figure}` : figure;
}

/** What starts the clock, as the end of a sentence: “from the submission”, “once “Send the form” (1.2) is done”. */
export function clockWords(
	start: Duration["startsWhen"],
	guide: Guide,
): string {
	if ("event" in start) return `from the moment ${start.event}`;
	const title = guide.tasks.get(start.done)?.task.title ?? start.done;
	return `once “${title}” (${guide.taskNumbers.get(start.done)}) is done`;
}

/** The same in few words, where the tasks stand beside it: “once 1.2 is done”. */
export function shortClockWords(
	start: Duration["startsWhen"],
	guide: Guide,
): string {
	return "event" in start
		? clockWords(start, guide)
		: `once ${guide.taskNumbers.get(start.done)} is done`;
}

/** A promised response time: “within 5 business days”, “aims at 24 hours”. */
export function promiseWords(promise: ResponsePromise): string {
	const amount = amountWords(promise.within, promise.within, promise.unit);
	return promise.strength === "aim"
		? `within ${amount}, as an aim`
		: `within ${amount}`;
}

/** What a promise leaves to say: what it covers and what happens at weekends. */
export function promiseNotes(promise: ResponsePromise): readonly string[] {
	return [
		...(promise.covers
			? [`Covers: ${promise.covers.replace(/\.$/, "")}.`]
			: []),
		...(promise.handIn === "next-working-day"
			? [
					"What arrives at a weekend or on a public holiday counts from the next working day.",
				]
			: []),
	];
}
