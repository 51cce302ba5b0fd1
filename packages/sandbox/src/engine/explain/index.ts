export { exampleOf } from "./example-of.ts";
export { pointerOf, valueAt, valueAtPointer } from "./pointer.ts";
export { problemsOf } from "./problems-of.ts";
