export { catalogue } from "./catalogue.ts";
export { nearest, suggestion } from "./did-you-mean.ts";
export {
	defineIssue,
	type Issue,
	type IssueText,
	type IssueType,
	issueOf,
	type Path,
	pointerOf,
} from "./issue.ts";
export { progressTooLarge, shareLinkDamaged } from "./progress-issues.ts";
export {
	sandboxStateInvalid,
	sandboxStateOfAnotherVersion,
} from "./sandbox-issues.ts";
export { printIssue, SlipwayError } from "./slipway-error.ts";
export { valueAt, valueAtPointer } from "./value-at.ts";
