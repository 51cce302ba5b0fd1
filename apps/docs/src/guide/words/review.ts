import { counted } from "@slipway/core/words";
import type { Guide, Task } from "../guide.ts";
import { actorName, capital, listWords } from "./actor.ts";

export type Review = NonNullable<Task["review"]>;

/** What a review judges: “Prioticket judges “Complete all mandatory cases”.” */
export function judgesWords(task: Task, review: Review, guide: Guide): string {
	const judged = review.judges.map(
		(id) => `“${guide.tasks.get(id)?.task.title ?? id}”`,
	);
	const who = capital(actorName(task.actor, guide.process));
	return `${who} ${task.actor === "partner" ? /* said */ "judge" : /* said */ "judges"} ${listWords(judged)}.`;
}

/** What a failed round makes the partner do again. */
export function redoWords(review: Review): string {
	return {
		everything: "Everything is done again.",
		"failed-cases": "Only the failed cases are run again.",
		"not-published": "What has to be done again is not published.",
	}[review.redo];
}

/** How many rounds there may be. */
export function roundsWords(review: Review): string {
	return review.maximumRounds === undefined
		? "No limit on the number of rounds is published."
		: `At most ${counted(review.maximumRounds, "round")}.`;
}

/** How often a round passes: “about 6 rounds in 10”. */
export function chanceWords(chance: number): string {
	if (chance === 1) return "every round passes";
	const percent = Math.round(chance * 100);
	return percent % 10 === 0
		? `about ${percent / 10} rounds in 10 pass`
		: `about ${percent} rounds in 100 pass`;
}
