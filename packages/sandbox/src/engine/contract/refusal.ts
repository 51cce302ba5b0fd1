import type { Problem } from "./problem.ts";

/** What a provider's error format needs to know. */
export interface RefusalInput {
	readonly status: number;
	/** The provider's own error code. */
	readonly code?: string | undefined;
	readonly headers?: Readonly<Record<string, string>> | undefined;
	readonly problems: readonly Problem[];
}

/** How much of a stack V8 writes down (V8, Stack trace API); engines that have no such limit pass it over. */
const errors = Error as ErrorConstructor & {
	stackTraceLimit?: number | undefined;
};

/** A request that the mock turns down. Thrown by an operation, it undoes everything that the operation had written. */
export class Refusal extends Error {
	override readonly name = "Refusal";
	readonly status: number;
	readonly code: string | undefined;
	readonly headers: Readonly<Record<string, string>>;
	readonly problems: readonly Problem[];

	constructor({ status, code, headers = {}, problems }: RefusalInput) {
		// An answer, no defect: nobody reads where it was thrown, and finding that out takes longer than all else.
		const { stackTraceLimit } = errors;
		errors.stackTraceLimit = 0;
		super(problems[0]?.fact ?? `refused with status ${status}`);
		errors.stackTraceLimit = stackTraceLimit;
		this.status = status;
		this.code = code;
		this.headers = headers;
		this.problems = problems;
	}
}
