import { type Process, tasksOf } from "../../process/index.ts";
import { counted } from "../../words/counted.ts";
import { type Assumptions, usualAssumptions } from "./assumptions.ts";

const together = {
	none: "Tasks of the same side slip each on its own.",
	some: "Tasks of the same side tend to slip together: some.",
	strong: "Tasks of the same side tend to slip together: strongly.",
} as const;

/**
 * What is assumed otherwise than usual, in sentences; empty when nothing is.
 *
 * @example
 * ```ts
 * import { example, readProcess } from "@slipway/core/process";
 * import { assumptionSentences, assumptionsIn } from "@slipway/core/timeline";
 * const process = readProcess(example);
 * assumptionSentences(assumptionsIn("attention=0.5", process).assumptions, process); // => ["Your people have 50 % of their time for it."]
 * ```
 */
export function assumptionSentences(
	assumptions: Assumptions,
	process: Process,
): readonly string[] {
	const usual = usualAssumptions(process);
	const { widen, tail, freeze, attention, seasons, each, apart } = assumptions;
	const titles = new Map(
		tasksOf(process).map(({ id, task }) => [id, task.title]),
	);
	return [
		...(assumptions.together === usual.together
			? []
			: [together[assumptions.together]]),
		...(widen === 1
			? []
			: [
					`Assumed ranges are ${widen.toLocaleString("en")} times as wide as they are written.`,
				]),
		...(tail === "long"
			? ["Assumed lengths have a long tail: one in twenty exceeds the longest."]
			: []),
		...(attention === 1
			? []
			: [`Your people have ${percent(attention)} of their time for it.`]),
		...(apart === 0
			? []
			: [
					`Your clock is ${counted(Math.abs(apart), "hour")} ${apart > 0 ? "ahead of" : "behind"} ${process.provider}’s: what is handed over waits for the other side’s working day.`,
				]),
		...Object.entries(assumptions.reviews).flatMap(([id, { chance, fix }]) => [
			...(chance === undefined
				? []
				: [`${titles.get(id)}: a round passes with ${percent(chance)}.`]),
			...(fix
				? [
						`${titles.get(id)}: rework takes ${fix.optimistic}, ${fix.likely} or ${fix.pessimistic}.`,
					]
				: []),
		]),
		...assumptions.risks.map(
			({ title, chance }) => `May happen, with ${percent(chance)}: ${title}.`,
		),
		...seasons
			.filter((id) => !usual.seasons.includes(id))
			.map((id) => `Counts: ${process.seasons[id]?.title}.`),
		...usual.seasons
			.filter((id) => !seasons.includes(id))
			.map((id) => `Does not count: ${process.seasons[id]?.title}.`),
		...Object.entries(each)
			.filter(([, times]) => times > 1)
			.map(
				([name, times]) =>
					`What is done for each ${name.replaceAll("-", " ")} is done for ${times}.`,
			),
		...Object.entries(assumptions.open).map(
			([id, weights]) =>
				`Not known yet: ${process.questions[id]?.ask} ${optionWords(process, id, weights)}.`,
		),
		...assumptions.leftOut.map((id) => `Left out: ${titles.get(id)}.`),
		...(freeze ? [`${process.provider} does not work on ${freeze}.`] : []),
	];
}

/** “Push 50 %, Pull 50 %”. */
function optionWords(
	{ questions }: Process,
	id: string,
	weights: readonly number[],
): string {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return Object.values(questions[id]?.options ?? {})
		.map(({ label }, index) => ({
			label,
			share: (weights[index] ?? 0) / total,
		}))
		.filter(({ share }) => share > 0)
		.map(({ label, share }) => `${label} ${percent(share)}`)
		.join(", ");
}

const percent = (share: number) =>
	`${(Math.round(share * 1000) / 10).toLocaleString("en")} %`;
