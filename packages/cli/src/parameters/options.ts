import { type ParseArgsConfig, parseArgs } from "node:util";
import { suggestion } from "@slipway/core/errors";
import { UsageError } from "../usage-error.ts";

/** Reads the parameters. An option that does not exist is refused with the nearest one that does. */
export function optionsIn<
	const Options extends NonNullable<ParseArgsConfig["options"]>,
>(parameters: readonly string[], options: Options) {
	try {
		return parseArgs({
			args: [...parameters],
			options,
			allowPositionals: true,
			allowNegative: true,
		});
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const unknown = /'--?([\w-]+)/.exec(message)?.[1] ?? "";
		throw new UsageError(
			`${message.split(". ")[0]}.`,
			suggestion(unknown, Object.keys(options)),
		);
	}
}
