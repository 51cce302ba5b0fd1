import type { Answer } from "../contract/call.ts";
import type { ToldError } from "../contract/format.ts";
import type { Problem } from "../contract/problem.ts";

/** A request that was refused on purpose. */
export interface Provoked extends ToldError {
	/** What is wrong with it, as a title. */
	readonly title: string;
	/** The operation's id, and the place of its example: what a reader can try. Undefined where no example does it. */
	readonly example?: readonly [operation: string, index: number];
	/** The title of the operation that refused. */
	readonly operation?: string | undefined;
	readonly answer: Answer;
	readonly problems: readonly Problem[];
}
