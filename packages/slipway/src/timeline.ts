import "./older-node.ts";

export * from "@slipway/core/calendar";
export { allProcesses } from "@slipway/core/providers";
export * from "@slipway/core/timeline";
