export { OverLimit } from "./over-limit.ts";
