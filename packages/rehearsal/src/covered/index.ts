export { coverageOf } from "./coverage.ts";
export {
	coverageSummary,
	coverageText,
	nextInWords,
} from "./coverage-in-words.ts";
export {
	type ApiCoverage,
	type Coverage,
	coverageJsonSchema,
	type OperationCoverage,
} from "./coverage-report.ts";
