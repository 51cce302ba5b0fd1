export { fuzzed, stepOf } from "./fuzz.ts";
export { stillSandbox } from "./run.ts";
export {
	found,
	type LookAt,
	plantedLeaks,
	written,
} from "./secrets.ts";
