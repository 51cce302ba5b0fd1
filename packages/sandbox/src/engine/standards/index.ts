export { type ArazzoSources, arazzoOf } from "./arazzo.ts";
export { httpFileOf } from "./http-file.ts";
export {
	postmanEnvironmentOf,
	postmanOf,
	type SandboxAddresses,
} from "./postman.ts";
export { requestParts } from "./request-parts.ts";
export type {
	ControlStep,
	RequestStep,
	Workflow,
	WorkflowStep,
} from "./workflow.ts";
