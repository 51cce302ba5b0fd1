/** The same as elsewhere; in an edition of another language, in English, as everything in evidence is. */
export { reportOf } from "../report/report.ts";
export { canonicalJson } from "./canonical.ts";
export { evidenceFile } from "./make.ts";
export type { Observed } from "./observed.ts";
export { type Verified, verifyEvidence } from "./verify.ts";
