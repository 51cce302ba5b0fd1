export { driftOf } from "./drift.ts";
export { driftMarkdown, driftSummary, driftText } from "./drift-in-words.ts";
export { type Drift, driftJsonSchema } from "./drift-report.ts";
