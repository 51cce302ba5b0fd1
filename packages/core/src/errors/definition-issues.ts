export { durationOrder, reviewBeforeWork } from "./definition/figure-issues.ts";
export {
	cycle,
	disconnectedTask,
	impossibleCondition,
	unreachableTask,
} from "./definition/graph-issues.ts";
export {
	defaultDoesNotFit,
	duplicateTask,
	nobodyIssues,
	tooFewOptions,
	unknownField,
	unknownOption,
	unknownReference,
	unusedPart,
} from "./definition/reference-issues.ts";
export {
	missingKey,
	unknownKey,
	wrongValue,
} from "./definition/schema-issues.ts";
