/** The store for pages that fetch it only when something is said; a module of its own, so that it is fetched alone. */
export { progressStore } from "./store.ts";
export { takeAllPending } from "./take-all-pending.ts";
