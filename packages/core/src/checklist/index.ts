export {
	type Change,
	fieldOf,
	record,
	setField,
	type TaskText,
} from "./change.ts";
export { cleanChange, cleanLine, cleanProse, timeWithin } from "./clean.ts";
export { dayWithin } from "./clock.ts";
export { dayAfter, dayWords, type PlainDate } from "./days.ts";
export { csvOf } from "./export/csv.ts";
export { markdownOf } from "./export/markdown.ts";
export {
	type StatusEntry,
	statusMail,
	statusMarkdown,
} from "./export/status.ts";
export { type Field, fieldsIn, own, registerAt, taskFields } from "./field.ts";
export { isForecast } from "./forecast-detail.ts";
export { bundleOf, type ReadBundle, readBundle } from "./handover/bundle.ts";
export {
	compare,
	type Decision,
	type Difference,
	fieldKey,
	takeIn,
} from "./handover/compare.ts";
export { contentsOf, namesPeople, withoutPeople } from "./handover/shared.ts";
export {
	changeWords,
	subjectWords,
	valueWords,
} from "./handover/words.ts";
export {
	emptyJournal,
	type Journal,
	type Kept,
	noted,
	readJournal,
	redo,
	type Step,
	undo,
} from "./journal.ts";
export { merge } from "./merge.ts";
export { type Detail, type Draft, draftsFor } from "./message/draft.ts";
export { isReminder } from "./message/is-reminder.ts";
export { bounds } from "./patterns.ts";
export type { Plan, PlanQuestion, PlanTask } from "./plan/plan.ts";
export { planOf } from "./plan/plan-of.ts";
export {
	type Entry,
	emptyProgress,
	type Progress,
	progressVersion,
	type Register,
	type Status,
	type TaskProgress,
	valueIn,
	valuesIn,
} from "./progress.ts";
export { migrate } from "./read/migrate.ts";
export { type Problem, problemIn } from "./read/problem.ts";
export { type ReadProgress, readProgress } from "./read/read-progress.ts";
export { type Salvaged, salvage } from "./read/salvage.ts";
export type { Stamp } from "./register.ts";
export { ProgressSchema, progressJsonSchema } from "./schema.ts";
export { type There, thereAt } from "./there.ts";
export { answersOf, type QuestionView } from "./view/answers-view.ts";
export type { Archived } from "./view/archived.ts";
export { type ChecklistView, checklistView } from "./view/checklist-view.ts";
export type { Count } from "./view/counts.ts";
export { type Glance, type GlanceTask, glanceOf } from "./view/glance.ts";
export { type StageView, stagesOf } from "./view/stages.ts";
export type { TaskState, TaskView, Turn } from "./view/task-view.ts";
export { tasksInView } from "./view/tasks-in-view.ts";
export type { Next } from "./view/turns.ts";
export { chaseWords } from "./view/words.ts";
