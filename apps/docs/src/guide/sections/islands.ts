import { resultHeadings } from "@slipway/checklist-widgets/timeline";
import type { Guide } from "../guide.ts";
import { type Section, some } from "./section.ts";

const drawnByIsland = (slug: string, text: string): Section => ({
	name: slug,
	slug,
	text,
	depth: 2,
	within: [],
});

/** The sections of the checklist, whose island draws them. */
export const checklistSections = (guide: Guide): readonly Section[] => [
	drawnByIsland("standing", "Where it stands"),
	...(some(guide.process.questions)
		? [drawnByIsland("answers", "About your integration")]
		: []),
	...guide.stages.map(({ id, number, stage }) =>
		drawnByIsland(`stage-${id}`, `${number} ${stage.title}`),
	),
	drawnByIsland("handover", "Keep and hand over"),
];

/** The sections of the timeline, whose island draws them. */
export const timelineSections = (): readonly Section[] =>
	resultHeadings.map(([slug, text]) => drawnByIsland(slug, text));
