export { withFix } from "./apply-fix.ts";
export { type Draft, draftOf } from "./draft.ts";
export { headersOf, withHeader } from "./headers.ts";
export { neededFor } from "./needs.ts";
