export { draftOf } from "@slipway/sandbox/engine";
export { consolePlanOf } from "../plan/index.ts";
export { leftOut, type SnippetRequest } from "./request.ts";
export { snippetRequest } from "./snippet-request.ts";
export { programsOf, snippetsOf } from "./snippets.ts";
export { bringerIn, stepsOf, storyOf } from "./steps.ts";
export { withValues } from "./values.ts";
