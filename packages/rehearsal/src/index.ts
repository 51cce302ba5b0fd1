export { actInWords } from "./demonstration/act-in-words.ts";
export { demonstrate } from "./demonstration/demonstrate.ts";
export { playAct, requestOf, type Stage } from "./demonstration/play-act.ts";
export {
	driftMarkdown,
	driftSummary,
	driftText,
} from "./drift/drift-in-words.ts";
export { examOf } from "./exam/exam.ts";
export { examInWords } from "./exam/exam-in-words.ts";
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
export type { Step } from "./language/step.ts";
export { attested } from "./report/attest.ts";
export { type Attestation, AttestationsSchema } from "./report/attestation.ts";
export {
	type CaseReport,
	type Report,
	reportJsonSchema,
} from "./report/case-report.ts";
export { githubOf } from "./report/github.ts";
export { junitOf } from "./report/junit.ts";
export { markdownOf } from "./report/markdown.ts";
export { reportOf } from "./report/report.ts";
export { summaryOf, type Tally, tallyOf } from "./report/tally.ts";
export { lineOf, textOf } from "./report/text.ts";
export { told } from "./report/told.ts";
export { loadScripts, type Scripts } from "./scripts/catalogue.ts";
export { inOrder } from "./traffic/in-order.ts";
export {
	noTraffic,
	type Observation,
	type Traffic,
} from "./traffic/observation.ts";
export { type Heard, Recording } from "./traffic/recording.ts";
export { trafficOf } from "./traffic/traffic-of.ts";
export { type HarTraffic, trafficOfHar } from "./traffic/traffic-of-har.ts";
