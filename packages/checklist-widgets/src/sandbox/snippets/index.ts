export { draftOf } from "@slipway/sandbox/engine";
export { consolePlanOf } from "../plan/index.ts";
export { leftOut, type SnippetRequest } from "./request.ts";
export { snippetRequest } from "./snippet-request.ts";
export { snippetsOf } from "./snippets.ts";
