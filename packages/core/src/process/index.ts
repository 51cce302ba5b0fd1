export { type ApplicableTask, applicableTasks } from "./applicable.ts";
export {
	type CheckedProcess,
	checkProcess,
	readProcess,
} from "./check/index.ts";
export { completeAnswers } from "./condition/answers.ts";
export type { Condition } from "./condition/condition.ts";
export { type Answers, holds } from "./condition/holds.ts";
export { satisfiable } from "./condition/satisfiable.ts";
export { conditionSentence } from "./condition/sentence.ts";
export {
	type Coverage,
	type CoverageRow,
	coverageGaps,
} from "./coverage.ts";
export { defineProcess, part } from "./define.ts";
export { example } from "./example.ts";
export { processJsonSchema } from "./json-schema.ts";
export { longestLength } from "./longest-length.ts";
export { messageFields } from "./schema/named-parts.ts";
export { ProcessSchema } from "./schema/process.ts";
export {
	before,
	type PlacedTask,
	type Stage,
	type Task,
	tasksOf,
} from "./tasks.ts";
export type { Process, ProcessInput } from "./types.ts";
