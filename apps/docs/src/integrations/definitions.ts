import { fileURLToPath } from "node:url";
import {
	checkDefinitions,
	type LocatedIssue,
	printReport,
	shippedDefinitions,
} from "@slipway/authoring";
import type { AstroIntegration } from "astro";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));

/**
 * Checks every definition before anything is built. A definition with an error stops the build with all problems of all
 * definitions at once, each with its code, file, line, pointer and hint; nothing has been written by then.
 */
export function definitions(): AstroIntegration {
	return {
		name: "definitions",
		hooks: {
			"astro:config:setup": async ({ command, logger }) => {
				if (command !== "build" && command !== "dev") return;
				const issues = await checkDefinitions(shippedDefinitions());
				if (issues.length === 0) return;
				const report = printReport(issues, repository);
				if (!issues.some(isError)) return logger.warn(report);
				throw new DefinitionsError(report);
			},
		},
	};
}

const isError = ({ severity }: LocatedIssue) => severity === "error";

class DefinitionsError extends Error {
	override readonly name = "DefinitionsError";
	// What went wrong stands in a definition; a trace of the build would only push it off the screen
	override stack = "";

	constructor(report: string) {
		super(`The definitions cannot be built.\n\n${report}\n`);
	}
}
