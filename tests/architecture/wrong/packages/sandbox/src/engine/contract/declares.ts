import type { Running } from "../running/runs.ts";

export type Declared = Running;
