import {
	type Answers,
	completeAnswers,
	type Process,
} from "../../process/index.ts";
import type { Assumptions } from "./assumptions.ts";
import { separateShares } from "./separate-shares.ts";

/** One way in which the questions that are open can be answered. */
export interface PossibleAnswers {
	/** All answers, the given ones with those of the open questions in their place. */
	readonly answers: Answers;
	/** The answers of the open questions that apply. */
	readonly chosen: { readonly [question: string]: string };
	/** How likely it is; over all ways the shares add up to 1. */
	readonly share: number;
}

/** More ways than anybody tells apart; bounds what a link can ask for. */
export const mostPossible = 24;

/**
 * Every way in which the open questions can be answered, the likeliest first, and among equally likely ones those with the
 * answers that were given or are usual. Ways that come to the same, because a question does not apply, are one.
 */
export function possibleAnswers(
	{ questions }: Pick<Process, "questions">,
	given: Answers,
	{ open }: Pick<Assumptions, "open">,
): readonly PossibleAnswers[] {
	const usual = completeAnswers(questions, given);
	const ways = Object.entries(open).reduce<readonly Way[]>(
		(before, [question, weights]) => {
			const total = weights.reduce((sum, weight) => sum + weight, 0);
			const options = Object.keys(questions[question]?.options ?? {});
			return before.flatMap(({ said, share }) =>
				options.flatMap((option, index) => {
					const weight = weights[index] ?? 0;
					return weight > 0
						? [
								{
									said: { ...said, [question]: option },
									share: (share * weight) / total,
								},
							]
						: [];
				}),
			);
		},
		[{ said: {}, share: 1 }],
	);
	const found = new Map<string, PossibleAnswers>();
	for (const { said, share } of ways) {
		const answers = completeAnswers(questions, { ...given, ...said });
		const key = JSON.stringify(answers);
		const chosen = Object.fromEntries(
			Object.entries(said).filter(([question]) => question in answers),
		);
		found.set(key, {
			answers,
			chosen,
			share: share + (found.get(key)?.share ?? 0),
		});
	}
	const usuals = ({ answers }: PossibleAnswers) =>
		Object.keys(open).filter(
			(question) => answers[question] === usual[question],
		).length;
	return [...found.values()].toSorted(
		(left, right) =>
			Math.round((right.share - left.share) * 1e9) ||
			usuals(right) - usuals(left),
	);
}

interface Way {
	readonly said: { readonly [question: string]: string };
	readonly share: number;
}

/**
 * Runs in which the answers are drawn, too: each takes one of several ways, and is that run of it. The draws come from a
 * source of their own, so that they change no others.
 *
 * @param runsOf the runs of each way, in its order.
 */
export function mixtureOf(
	ways: readonly Pick<PossibleAnswers, "share">[],
	runsOf: readonly Float64Array[],
	seed: number,
): Float64Array {
	const next = waysFrom(ways, seed);
	return Float64Array.from(
		{ length: runsOf[0]?.length ?? 0 },
		(_, run) => runsOf[next()]?.[run] ?? Number.NaN,
	);
}

/** Which of several ways a run takes, one run after the other. */
export function waysFrom(
	ways: readonly Pick<PossibleAnswers, "share">[],
	seed: number,
): () => number {
	const draw = separateShares(seed, "open answers");
	return () => {
		let left = draw.next();
		for (const [way, { share }] of ways.entries()) {
			left -= share;
			if (left < 0) return way;
		}
		return ways.length - 1;
	};
}
