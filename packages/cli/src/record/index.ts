export { createRecordingProxy } from "./proxy.ts";
export { targetOf } from "./target.ts";
