export { dayOf } from "./browser.ts";
export { type ProgressStore, progressStore } from "./store.ts";
export type { SetAside, Trouble } from "./vault.ts";
