export { dayOf } from "./day-of.ts";
export type { SetAside, Trouble } from "./progress-storage.ts";
export { type ProgressStore, progressStore } from "./store.ts";
