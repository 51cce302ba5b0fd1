import "./older-node.ts";

export * from "@slipway/mocks/testing";
export * from "@slipway/rehearsal/testing";
