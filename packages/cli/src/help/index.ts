export { exitCodes } from "./exit-codes.ts";
export { exampleLine, usageOf, writtenOption } from "./usage.ts";
