import "./older-node.ts";

export * from "@slipway/mocks/fetch";
