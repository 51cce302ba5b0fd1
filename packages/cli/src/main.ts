#!/usr/bin/env node
import { SlipwayError, suggestion } from "@slipway/core/errors";
import { commands } from "./commands/index.ts";
import { UsageError } from "./usage-error.ts";

/** Exit codes: 0 done, 1 the answer is no (a check that found errors), 2 the command was not understood. */
const [name = "", ...parameters] = process.argv.slice(2);

try {
	const command = Object.hasOwn(commands, name)
		? await commands[name]?.()
		: undefined;
	if (command === undefined) {
		if (name !== "" && name !== "help" && name !== "--help")
			throw new UsageError(
				`There is no command “${name}”.`,
				suggestion(name, Object.keys(commands)),
			);
		const all = await Promise.all(
			Object.values(commands).map((load) => load()),
		);
		console.log(
			all
				.map((each) => `slipway ${each.usage}\n    ${each.summary}`)
				.join("\n\n"),
		);
	} else if (parameters.includes("--help")) {
		console.log(`slipway ${command.usage}\n\n${command.summary}`);
	} else process.exitCode = await command.run(parameters);
} catch (error) {
	if (error instanceof UsageError) {
		console.error(`${error.message}\nHint: ${error.hint}`);
	} else if (error instanceof SlipwayError) {
		for (const { message, hint } of error.issues)
			console.error(`${message}\nHint: ${hint}`);
	} else throw error;
	process.exitCode = 2;
}
