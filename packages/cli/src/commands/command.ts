/** Where a command writes. Lines are ended by whoever writes them. */
export interface Output {
	readonly out: (text: string) => void;
	readonly error: (text: string) => void;
}

/** Runs a command and gives its exit code. Bad parameters throw a UsageError or a SlipwayError. */
export type Run = (
	parameters: readonly string[],
	output: Output,
) => Promise<number>;
