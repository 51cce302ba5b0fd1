import { SlipwayError, suggestion } from "@slipway/core/errors";
import type { Output } from "./commands/command.ts";
import { commands } from "./commands/index.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Runs a command line and gives its exit code: 0 done, 1 the answer is no (a check that found errors), 2 the command was
 * not understood, which is told with a hint.
 */
export async function runCommandLine(
	[name = "help", ...parameters]: readonly string[],
	output: Output,
): Promise<number> {
	try {
		if (asksForHelp([name])) return await run("help", [], output);
		if (!Object.hasOwn(commands, name))
			throw new UsageError(
				`There is no command “${name}”.`,
				suggestion(name, Object.keys(commands)),
			);
		return asksForHelp(parameters)
			? await run("help", [name], output)
			: await run(name, parameters, output);
	} catch (error) {
		output.error(told(error));
		return 2;
	}
}

const asksForHelp = (words: readonly string[]) =>
	words.includes("--help") || words.includes("-h");

async function run(
	name: string,
	parameters: readonly string[],
	output: Output,
): Promise<number> {
	const command = await commands[name]?.();
	return command ? command(parameters, output) : 2;
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
