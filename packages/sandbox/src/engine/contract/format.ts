import type { Answer, Call, Reply } from "./call.ts";
import type { Refusal } from "./refusal.ts";
import type { World } from "./world.ts";

/** What a format may know of the request that it answers, whatever came of it. */
export type WrittenCall = Pick<Call, "path" | "query" | "headers" | "bodyText">;

/** What the body of an error says by itself. */
export interface ToldError {
	/** The provider's own code, where it has one. */
	readonly code?: string | undefined;
	readonly message?: string | undefined;
}

/** How a provider writes and reads. */
export interface Format {
	/** What answers are written in, unless an address asks for something else. */
	readonly mediaType: string;
	/** The body as data. Throws a SyntaxError when it cannot be read, an OverLimit when it has more than is read. */
	read(text: string, mediaType: string): unknown;
	write(reply: Reply, call: WrittenCall): Answer;
	/** A refusal in the provider's own words. */
	refuse(refusal: Refusal, call: WrittenCall, world: World): Reply;
	/** What an error says, from its body as data. */
	errorIn?(data: unknown): ToldError;
	/** The place of a value in the format's own notation; a JSON pointer when it is left out. */
	pointer?(path: readonly PropertyKey[]): string;
}
