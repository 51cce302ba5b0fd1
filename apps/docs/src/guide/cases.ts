import { requirementWords } from "@slipway/core/words";
import type { Guide, PlacedStage } from "./guide.ts";

export type CertificationCase = Guide["process"]["cases"][string];

/**
 * The certification cases that a stage's page shows: those that its tasks are the first to prove, and in the first
 * stage with a review also those that no task proves.
 */
export function certificationCasesOf(
	guide: Guide,
	stage: PlacedStage,
): readonly [string, CertificationCase][] {
	return Object.entries(guide.process.cases).filter(
		([id]) => caseHome(guide, id) === stage.id,
	);
}

/** The id of the stage whose page shows a case. */
export function caseHome(guide: Guide, caseId: string): string | undefined {
	const tasks = [...guide.tasks.values()];
	const prover =
		tasks.find(({ task }) => task.provenBy.includes(caseId)) ??
		tasks.find(({ task }) => task.review) ??
		tasks.at(-1);
	return prover?.stageId;
}

/** The tasks that a case proves. */
export function provenBy(guide: Guide, caseId: string) {
	return [...guide.tasks.values()].filter(({ task }) =>
		task.provenBy.includes(caseId),
	);
}

/** “2 mandatory, 1 optional” */
export function requirementCounts(
	parts: readonly { readonly requirement: string }[],
): string {
	return (["mandatory", "recommended", "optional"] as const)
		.map((requirement) => ({
			requirement,
			count: parts.filter((part) => part.requirement === requirement).length,
		}))
		.filter(({ count }) => count > 0)
		.map(
			({ requirement, count }) => `${count} ${requirementWords[requirement]}`,
		)
		.join(", ");
}
