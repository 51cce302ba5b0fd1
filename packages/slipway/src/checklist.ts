import "./older-node.ts";

export * from "@slipway/core/checklist";
