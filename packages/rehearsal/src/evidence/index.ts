export { canonicalJson } from "./canonical.ts";
export { evidenceFile } from "./make.ts";
export type { Observed } from "./observed.ts";
export { type Verified, verifyEvidence } from "./verify.ts";
