export { valueAtPointer } from "@slipway/core/errors";
export { exampleOf } from "./example-of.ts";
export { pointerOf } from "./pointer.ts";
export { problemsOf } from "./problems-of.ts";
