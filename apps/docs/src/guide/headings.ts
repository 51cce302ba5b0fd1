import { resultHeadings } from "@slipway/checklist-widgets/timeline";
import { certificationCasesOf } from "./cases.ts";
import type { Guide, PlacedStage } from "./guide.ts";
import { mocksOf } from "./sandbox.ts";

/** A heading of a page, for its table of contents. */
export interface Heading {
	readonly depth: 2 | 3;
	readonly slug: string;
	readonly text: string;
}

const h2 = (slug: string, text: string): Heading => ({ depth: 2, slug, text });
const h3 = (slug: string, text: string): Heading => ({ depth: 3, slug, text });
const all = (record: object) => Object.keys(record).length > 0;

/** The sections of an overview that this guide has something to say in. */
export function overviewHeadings(guide: Guide): readonly Heading[] {
	const { process } = guide;
	const { provider } = process;
	return [
		h2("way", "The way to launch"),
		...(hasCertification(guide)
			? [h2("certification", "What it takes to pass")]
			: []),
		...(all(process.cases) ? [h3("cases", "The cases")] : []),
		h2("times", `How long ${provider} takes`),
		h2("ready", "What to have ready"),
		...(all(process.prerequisites)
			? [h3("prerequisites", "Before you start")]
			: []),
		...(all(process.documents) ? [h3("documents", "Documents")] : []),
		...(all(process.credentials) ? [h3("credentials", "Credential sets")] : []),
		...(all(process.contacts) ? [h3("contacts", "Whom to turn to")] : []),
		...(all(process.questions) ? [h2("answers", "What depends on you")] : []),
		...(all(process.monitors) ? [h2("after", "After launch")] : []),
		...(process.facts.length > 0 ? [h2("facts", "Good to know")] : []),
		h2("unsaid", "What nobody has said"),
	];
}

/** The sections of a stage's page, with its tasks. */
export function stageHeadings(
	guide: Guide,
	stage: PlacedStage,
): readonly Heading[] {
	return [
		h2("tasks", "What to do"),
		...stage.tasks.map(({ id, task }) => h3(`task-${id}`, task.title)),
		...(certificationCasesOf(guide, stage).length > 0
			? [h2("cases", "Certification cases")]
			: []),
	];
}

/** The sections of the checklist. */
export function checklistHeadings(guide: Guide): readonly Heading[] {
	return [
		h2("standing", "Where it stands"),
		...(all(guide.process.questions)
			? [h2("answers", "About your integration")]
			: []),
		...guide.stages.map(({ id, number, stage }) =>
			h2(`stage-${id}`, `${number} ${stage.title}`),
		),
		h2("handover", "Keep and hand over"),
	];
}

/** The sections of the timeline. */
export function timelineHeadings(): readonly Heading[] {
	return resultHeadings.map(([slug, text]) => h2(slug, text));
}

/** The sections of the sandbox: each of the provider's mocks. */
export function sandboxHeadings(guide: Guide): readonly Heading[] {
	return mocksOf(guide).flatMap(({ id, title }) => [
		h2(`console-${id}`, title),
		h3(`credentials-${id}`, "Fake credentials"),
		h3(`own-code-${id}`, "From your own code"),
		h3(`operations-${id}`, "What it answers"),
	]);
}

/** The sections of the page of sources and open questions. */
export function sourcesHeadings({ process }: Guide): readonly Heading[] {
	return [
		...(all(process.openQuestions)
			? [
					h2("kick-off", "To ask at the kick-off call"),
					h2("open", "Open questions"),
				]
			: []),
		...(all(process.conflicts)
			? [h2("conflicts", "Where sources disagree")]
			: []),
		h2("sources", "Sources"),
	];
}

/** Whether anybody judges the integration. */
export function hasCertification(guide: Guide): boolean {
	return (
		all(guide.process.cases) ||
		[...guide.tasks.values()].some(({ task }) => task.review)
	);
}
