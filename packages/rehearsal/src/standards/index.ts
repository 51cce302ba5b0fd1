export {
	documentsOf,
	type StandardDocument,
} from "./documents.ts";
export { recordedSteps } from "./record.ts";
export { type CaseInWords, workflowsOf } from "./workflows-of.ts";
