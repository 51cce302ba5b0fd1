import type { Guide, Subject } from "./guide.ts";
import { subjectKey } from "./guide.ts";

/** Where an open question hurts, in words: “Stage 3, Certification”, “the production credentials”. */
export function subjectWords(subject: Subject, guide: Guide): string {
	const { process } = guide;
	if ("process" in subject) return "the whole way";
	if ("stage" in subject) {
		const stage = guide.stages.find(({ id }) => id === subject.stage);
		return stage
			? `stage ${stage.number}, ${stage.stage.title}`
			: subject.stage;
	}
	if ("task" in subject)
		return guide.tasks.get(subject.task)?.task.title ?? subject.task;
	if ("document" in subject)
		return process.documents[subject.document]?.title ?? subject.document;
	if ("credential" in subject)
		return process.credentials[subject.credential]?.title ?? subject.credential;
	if ("contact" in subject)
		return process.contacts[subject.contact]?.title ?? subject.contact;
	return process.cases[subject.case]?.title ?? subject.case;
}

/** The stage that a subject belongs to, by which open questions are put in order; 0 for what belongs to none. */
export function stageNumberOf(subject: Subject, guide: Guide): number {
	const stageId =
		"stage" in subject
			? subject.stage
			: "task" in subject
				? guide.tasks.get(subject.task)?.stageId
				: guide.issuedBy.get(subjectKey(subject))?.stageId;
	return guide.stages.find(({ id }) => id === stageId)?.number ?? 0;
}

/** The open questions in the order of the stages that they hurt first. */
export function openQuestionsInOrder(guide: Guide) {
	return Object.entries(guide.process.openQuestions)
		.map(([id, question]) => ({
			id,
			question,
			stage: Math.min(
				...question.hurts.map((subject) => stageNumberOf(subject, guide)),
			),
		}))
		.toSorted((one, other) => one.stage - other.stage);
}
