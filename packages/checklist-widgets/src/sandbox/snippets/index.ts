export { snippetRequest } from "./snippet-request.ts";
export { snippetsOf } from "./snippets.ts";
