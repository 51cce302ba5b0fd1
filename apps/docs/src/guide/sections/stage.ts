import { certificationCasesOf } from "../cases.ts";
import type { Guide, PlacedStage } from "../guide.ts";
import type { SectionRow } from "./section.ts";

interface StageOfGuide {
	readonly guide: Guide;
	readonly stage: PlacedStage;
}

/** The sections of a stage's page, with its tasks. */
export const stageRows = [
	{
		name: "tasks",
		title: "What to do",
		within: ({ stage }) =>
			stage.tasks.map(({ id, task }) => ({
				depth: 3,
				slug: `task-${id}`,
				text: task.title,
			})),
	},
	{
		name: "cases",
		title: "Certification cases",
		when: ({ guide, stage }) => certificationCasesOf(guide, stage).length > 0,
	},
] as const satisfies readonly SectionRow<StageOfGuide>[];

export type StageSection = (typeof stageRows)[number]["name"];
