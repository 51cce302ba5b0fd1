export { fuzzed, stepOf } from "./fuzz.ts";
export {
	found,
	type LookAt,
	plantedLeaks,
	written,
} from "./secrets.ts";
