export { type Change, own, record, type TaskText } from "./change.ts";
export { merge } from "./merge.ts";
export { bounds } from "./patterns.ts";
export {
	type Entry,
	emptyProgress,
	type Progress,
	progressVersion,
	type Register,
	type Status,
	type TaskProgress,
	valueIn,
	valuesIn,
} from "./progress.ts";
export { type ReadProgress, readProgress } from "./read/read-progress.ts";
export type { Stamp } from "./register.ts";
export { ProgressSchema, progressJsonSchema } from "./schema.ts";
