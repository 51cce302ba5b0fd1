import { compared } from "./contracts/compare.ts";
import { linted } from "./contracts/lint.ts";
import { printPublished } from "./contracts/published.ts";
import { schemaFolder } from "./contracts/schema.ts";
import { storiesTold } from "./contracts/stories.ts";
import { conformed } from "./contracts/xml-suite.ts";

/**
 * Prints what is played of all that is published, lints the OpenAPI documents, lets generated clients tell their stories,
 * compares the contracts of the SOAP mocks with the public schema on spoilt messages, and runs the W3C's XML conformance
 * suite over the reader. `--schema <folder>` names the schema's files, `--mutations` and `--seed` what is tried.
 */
export async function run(parameters: readonly string[]): Promise<void> {
	const value = (name: string) => {
		const at = parameters.indexOf(`--${name}`);
		return at < 0 ? undefined : parameters[at + 1];
	};
	printPublished();
	const surprises =
		linted() +
		storiesTold() +
		(await compared(
			schemaFolder(value("schema")),
			Number(value("mutations") ?? 600),
			Number(value("seed") ?? 1),
		)) +
		conformed();
	if (surprises === 0) return;
	console.log(`\n${surprises} surprises.`);
	process.exitCode = 1;
}
