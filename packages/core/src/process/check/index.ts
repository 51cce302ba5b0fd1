import type { Issue } from "../../errors/issue.ts";
import { SlipwayError } from "../../errors/slipway-error.ts";
import { ProcessSchema } from "../schema/process.ts";
import type { Process } from "../types.ts";
import { durationIssues, messageIssues } from "./figures.ts";
import { structureIssues, wayIssues } from "./graph.ts";
import { referenceIssues } from "./references.ts";
import { schemaIssues } from "./schema-issues.ts";

/** The outcome of reading a definition: the process, unless an issue of severity `error` stands in the way. */
export interface CheckedProcess {
	readonly process: Process | undefined;
	readonly issues: readonly Issue[];
}

/**
 * Reads a definition and reports every problem at once: first what the schema finds; once that is clean, references,
 * the graph of tasks, conditions and figures. Never throws.
 *
 * @example
 * ```ts
 * import { checkProcess, example } from "@slipway/core/process";
 * checkProcess({ ...example, liveWith: "review-rond" }).issues[0]?.hint; // => "Did you mean “review-round”?"
 * ```
 */
export function checkProcess(input: unknown): CheckedProcess {
	const read = ProcessSchema.safeParse(input);
	if (!read.success)
		return {
			process: undefined,
			issues: schemaIssues(ProcessSchema, input, read.error),
		};
	// The schema's output differs from Process in the compiler's reference markers alone.
	const process = read.data as unknown as Process;
	const references = referenceIssues(process);
	const sound = references.every(({ severity }) => severity !== "error");
	const issues = [
		...references,
		...structureIssues(process),
		...(sound ? wayIssues(process) : []),
		...durationIssues(process),
		...messageIssues(process),
	];
	return {
		process: issues.some(({ severity }) => severity === "error")
			? undefined
			: process,
		issues,
	};
}

/**
 * Reads a definition that is expected to be right.
 * @throws {SlipwayError} with every issue, when it is not.
 *
 * @example
 * ```ts
 * import { example, readProcess } from "@slipway/core/process";
 * readProcess(example).provider; // => "Example Provider"
 * ```
 */
export function readProcess(input: unknown): Process {
	const { process, issues } = checkProcess(input);
	if (process === undefined) throw new SlipwayError(issues, "The definition");
	return process;
}
