export { inertJson } from "./inert-json.ts";
export { numberIn } from "./number-in.ts";
export { offsetWithColon } from "./offset-with-colon.ts";
export { type JsonLimits, readJson, readJsonWithin } from "./read-json.ts";
export { writeJson } from "./write-json.ts";
