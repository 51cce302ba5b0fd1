export { demonstrate } from "./demonstration/demonstrate.ts";
export { judge, judging } from "./judge/judge.ts";
export {
	failedStep,
	type Judged,
	messageInWords,
	nextStep,
	type Verdict,
} from "./judge/verdict.ts";
export type { Act } from "./language/demonstration.ts";
export type { Part, Rehearsed, Script, Unjudged } from "./language/script.ts";
export { scriptsOf } from "./language/scripts.ts";
export { allScripts } from "./scripts/index.ts";
export type { Observation, Traffic } from "./traffic/observation.ts";
export { trafficOf } from "./traffic/traffic-of.ts";
