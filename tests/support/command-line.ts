import { runCommandLine } from "../../packages/cli/src/command-line.ts";

/** The words of a command as a shell takes them apart. */
export const wordsOf = (command: string): readonly string[] =>
	[...command.matchAll(/(?:'[^']*'|\\'|[^\s'])+/g)].map(([word]) =>
		word.replaceAll(/'([^']*)'|\\(')/g, "$1$2"),
	);

/**
 * What a command prints for programs. It runs in this process: to start one of its own takes longer than most estimates.
 * Throws what the command complains of.
 */
export async function onCommandLine<Printed>(
	...words: readonly string[]
): Promise<Printed> {
	let [out, problems] = ["", ""];
	await runCommandLine([...words, "--json"], {
		out: (text) => {
			out += text;
		},
		error: (text) => {
			problems += text;
		},
	});
	if (problems !== "") throw new Error(`${words.join(" ")}: ${problems}`);
	return JSON.parse(out);
}
