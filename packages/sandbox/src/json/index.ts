export { numberIn } from "./number-in.ts";
export { writeJson } from "./write-json.ts";
