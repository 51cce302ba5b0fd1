export { fuzzed, stepOf } from "./fuzz.ts";
