import * as z from "zod";
import { ProcessSchema } from "./schema/process.ts";

/**
 * The JSON Schema (draft 2020-12) of a process as it is written, for editors and for other programs.
 *
 * @example
 * ```ts
 * import { processJsonSchema } from "@slipway/core/process";
 * processJsonSchema().type; // => "object"
 * ```
 */
export function processJsonSchema(): z.core.JSONSchema.JSONSchema {
	return z.toJSONSchema(ProcessSchema, {
		io: "input",
		reused: "ref",
		target: "draft-2020-12",
	});
}
