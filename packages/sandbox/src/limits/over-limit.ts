/**
 * A text has more of something than is read. `what` names the text and `of` the thing that is counted. Counting stops at
 * the limit, so that the message says “more than”. It is a SyntaxError, too: to most readers both are a text not read.
 */
export class OverLimit extends SyntaxError {
	override readonly name = "OverLimit";
	/** The next step, as a sentence. */
	readonly hint: string;

	constructor(what: string, most: number, of: string) {
		const limit = `${most.toLocaleString("en")} ${of}`;
		super(`${what} more than ${limit}; the sandbox reads no more.`);
		this.hint = `Send at most ${limit}.`;
	}
}
