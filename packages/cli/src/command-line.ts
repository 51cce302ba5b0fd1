import { SlipwayError, suggestion } from "@slipway/core/errors";
import type { Output } from "./commands/command.ts";
import { commands } from "./commands/index.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Runs a command line and gives its exit code: 0 done, 1 the answer is no (a check that found errors), 2 the command was
 * not understood, which is told with a hint.
 */
export async function runCommandLine(
	[name = "", ...parameters]: readonly string[],
	output: Output,
): Promise<number> {
	try {
		const command = Object.hasOwn(commands, name)
			? await commands[name]?.()
			: undefined;
		if (command === undefined) {
			output.out(`${await help(name)}\n`);
			return 0;
		}
		if (!parameters.includes("--help"))
			return await command.run(parameters, output);
		output.out(`slipway ${command.usage}\n\n${command.summary}\n`);
		return 0;
	} catch (error) {
		output.error(told(error));
		return 2;
	}
}

/** Every command with its options. A word that is neither a command nor a call for help is refused. */
async function help(word: string): Promise<string> {
	if (!["", "help", "--help"].includes(word))
		throw new UsageError(
			`There is no command “${word}”.`,
			suggestion(word, Object.keys(commands)),
		);
	const all = await Promise.all(Object.values(commands).map((load) => load()));
	return all
		.map(({ usage, summary }) => `slipway ${usage}\n    ${summary}`)
		.join("\n\n");
}

/** What the user can act on. Any other error is ours, and thrown on. */
function told(error: unknown): string {
	const said =
		error instanceof UsageError
			? [error]
			: error instanceof SlipwayError
				? error.issues
				: undefined;
	if (said === undefined) throw error;
	return said
		.map(({ message, hint }) => `${message}\nHint: ${hint}\n`)
		.join("");
}
