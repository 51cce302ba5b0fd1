import type { Guide } from "../guide.ts";

type PlacedTask = Guide["stages"][number]["tasks"][number];

/** The phase of a lifecycle, as definitions name it. */
export type PhaseId = NonNullable<PlacedTask["task"]["phase"]>;

/** The lifecycle in order, with the words for its headings. */
export const phaseTitles: Readonly<Record<PhaseId, string>> = {
	access: "Access",
	"kick-off": "Kick-off",
	build: "Build",
	certify: "Certify",
	"go-live": "Go live",
	operate: "Operate",
};

/** The tasks of a phase, in reading order: a task’s own phase counts before that of its stage. */
export const tasksIn = (guide: Guide, phase: PhaseId): readonly PlacedTask[] =>
	guide.stages.flatMap(({ stage, tasks }) =>
		tasks.filter(
			({ task }) => (task.phase ?? stage.phase ?? "build") === phase,
		),
	);
