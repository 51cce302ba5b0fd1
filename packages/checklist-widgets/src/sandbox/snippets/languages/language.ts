import type { Program } from "../program.ts";

/** Writes a program down. What stands in its requests never becomes code. */
export type Write = (program: Program) => string;

/** The pattern of a value in an answer: a field of JSON, an attribute or an element. NAME stands for its name. */
export const pattern = String.raw`"NAME"\s*:\s*\[?\s*"?([^",}\]]*)|\sNAME="([^"]*)"|<(?:[\w-]+:)?NAME(?:\s[^>]*)?>([^<]*)`;
