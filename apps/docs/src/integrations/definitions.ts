import {
	checkDefinitions,
	printReport,
	shippedDefinitions,
} from "@slipway/authoring";
import type { AstroIntegration } from "astro";
import { DefinitionsError } from "./definitions-error.ts";
import { checkWhileServing } from "./live-definitions.ts";

/**
 * Checks every definition before anything is built, and again on every change while the site is served. A definition with
 * an error stops the build with all problems of all definitions at once, each with its code, file, line, pointer and hint;
 * nothing has been written by then.
 */
export function definitions(): AstroIntegration {
	return {
		name: "definitions",
		hooks: {
			"astro:config:setup": async ({ command, logger }) => {
				if (command !== "build" && command !== "dev") return;
				const issues = await checkDefinitions(shippedDefinitions());
				if (issues.length === 0) return;
				const failure = new DefinitionsError(issues, printReport);
				if (issues.some(({ severity }) => severity === "error")) throw failure;
				logger.warn(failure.message);
			},
			"astro:server:setup": ({ server, refreshContent }) =>
				checkWhileServing(server, async () =>
					refreshContent?.({
						loaders: ["written-and-generated-pages"],
						context: { generated: true },
					}),
				),
		},
	};
}
