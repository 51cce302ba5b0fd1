import { expect } from "vitest";
import { runCommandLine } from "../../packages/cli/src/command-line.ts";

/** The words of a command as a shell takes them apart. */
const wordsOf = (command: string) =>
	[...command.matchAll(/(?:'[^']*'|\\'|[^\s'])+/g)].map(([word]) =>
		word.replaceAll(/'([^']*)'|\\(')/g, "$1$2"),
	);

/** What a command prints for programs. It runs in this process, which takes half the time of one of its own. */
export async function onCommandLine<Printed>(
	command: string,
): Promise<Printed> {
	let [out, problems] = ["", ""];
	await runCommandLine([...wordsOf(command), "--json"], {
		out: (text) => {
			out += text;
		},
		error: (text) => {
			problems += text;
		},
	});
	expect(problems).toBe("");
	return JSON.parse(out);
}
