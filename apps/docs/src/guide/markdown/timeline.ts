import { reasons } from "@slipway/checklist-widgets/timeline";
import { builtOn } from "../built-on.ts";
import type { Guide } from "../guide.ts";
import { estimateAtBuild, timelinePlanOf } from "../timeline.ts";
import { capital } from "../words/actor.ts";
import { dateWords } from "../words/date.ts";
import { blocks, bullets, heading, table } from "./blocks.ts";

/** A guide's timeline as Markdown: the estimate of the build, task by task, beside what the provider publishes. */
export function timelineMarkdown(guide: Guide): string {
	const estimate = estimateAtBuild(guide);
	const plan = timelinePlanOf(guide);
	const percent = (share: number) => `${Math.round(share * 100)} %`;
	const claims = plan.claims.flatMap((claim) => {
		const compared = estimate.claims.find(({ id }) => id === claim.id);
		return compared?.share === undefined
			? []
			: [
					`${claim.figure} for ${claim.about}: kept in ${percent(compared.share)} of the runs. ${reasons(claim, estimate, plan)}`,
				];
	});
	return blocks(
		`An estimate, not a promise. Computed on ${dateWords(builtOn())} for a start on ${dateWords(estimate.start)}, the default answers, and the public holidays of one calendar on both sides (${plan.provides.regionName}); ${estimate.trials} runs, seed ${estimate.seed}.`,
		bullets(
			estimate.liveBy.map(
				({ share, date }) => `Live by ${dateWords(date)}: ${percent(share)}`,
			),
		),
		heading(2, "Task by task"),
		table(
			["Task", "Who", "Start", "End", "End in 9 of 10 runs", "Takes", "Basis"],
			estimate.tasks.map((task) => {
				const placed = plan.tasks[task.id];
				return [
					`${placed?.number ?? ""} ${task.title}`,
					capital(placed?.who ?? task.actor),
					task.start,
					task.finish,
					task.lateFinish,
					placed?.duration.words ?? "",
					task.basis,
				];
			}),
		),
		...(claims.length > 0
			? [heading(2, "Published times beside this estimate"), bullets(claims)]
			: []),
		`With your own answers and dates: \`npm run slipway -- estimate ${plan.process}\`.`,
	);
}
