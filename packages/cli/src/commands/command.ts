/** Where a command writes. Lines are ended by whoever writes them. */
export interface Output {
	readonly out: (text: string) => void;
	readonly error: (text: string) => void;
}

/** A command of the command line. */
export interface Command {
	readonly name: string;
	/** The command with its options, as help shows it. */
	readonly usage: string;
	readonly summary: string;
	/** Runs it and gives the exit code. Bad parameters throw a UsageError or a SlipwayError. */
	readonly run: (
		parameters: readonly string[],
		output: Output,
	) => Promise<number>;
}
