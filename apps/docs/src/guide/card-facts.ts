import type { Guide } from "./guide.ts";
import { countWords } from "./words/actor.ts";
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
	const review = tasks.find(({ task }) => task.review)?.task;
	const whole = Object.values(process.claims).find(
		({ about, unit }) => "process" in about && unit !== undefined,
	);
	return [
		{
			term: "Stages",
			says: `${guide.stages.length}, with ${countWords(yours, "task")} of yours`,
		},
		{
			term: "Start to live",
			says: whole?.unit
				? `${whole.from === undefined ? "within " : ""}${amountWords(whole.from, whole.to, whole.unit)}`
				: "not published",
		},
		...(review
			? [
					{
						term: "A review round",
						says: reviewTime(review),
					},
				]
			: []),
		{
			term: "Not published",
			says: countWords(
				Object.keys(process.openQuestions).length,
				"open question",
			),
		},
	];
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
