import { counted } from "@slipway/core/words";
import type { Guide } from "./guide.ts";
import { wholeWayOf } from "./whole-way.ts";
import { amountWords, promiseWords } from "./words/time.ts";

/** A line on a provider's card. */
export interface CardFact {
	readonly term: string;
	readonly says: string;
}

/** What a newcomer asks first: how much work, how long a review takes, how long it all takes, and what is left unsaid. */
export function cardFacts(guide: Guide): readonly CardFact[] {
	const { process } = guide;
	const tasks = [...guide.tasks.values()];
	const yours = tasks.filter(({ task }) => task.actor === "partner").length;
	const round = reviewRound(guide);
	const { published, estimated } = wholeWayOf(guide);
	return [
		{
			term: "Stages",
			says: `${guide.stages.length}, with ${counted(yours, "task")} of yours`,
		},
		{
			term: "Start to live",
			says: `${published}; we estimate ${estimated}`,
		},
		...(round ? [{ term: "A review round", says: round }] : []),
		{
			term: "Open questions",
			says: counted(Object.keys(process.openQuestions).length, "open question"),
		},
	];
}

/** How long a round of the first review takes: “within 5 business days”. Nothing where nobody reviews. */
export function reviewRound(guide: Guide): string | undefined {
	const review = [...guide.tasks.values()].find(({ task }) => task.review);
	return review && reviewTime(review.task);
}

function reviewTime(
	task: Guide["stages"][number]["tasks"][number]["task"],
): string {
	if (task.promise) return promiseWords(task.promise);
	const { duration } = task;
	if ("assumed" in duration.basis) return "not published";
	const { unit } = duration;
	const figure =
		"exactly" in duration
			? amountWords(duration.exactly, duration.exactly, unit)
			: amountWords(duration.optimistic, duration.pessimistic, unit);
	return "derived" in duration.basis ? `${figure}, derived` : figure;
}
