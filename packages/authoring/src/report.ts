import { relative } from "node:path";
import { type Issue, printIssue } from "@slipway/core/errors";
import { checkProcess } from "@slipway/core/process";
import { type DefinitionFile, nameOf } from "./definition-file.ts";
import { type Location, locate } from "./locate.ts";

/** An issue of a definition, with the place in its files. */
export interface LocatedIssue extends Issue {
	readonly provider: string;
	readonly location: Location;
}

/**
 * Checks every definition and finds the place of every issue. Reads the definitions' files, changes nothing.
 * @example
 * ```ts
 * import { checkDefinitions, shippedDefinitions } from "@slipway/authoring";
 * await checkDefinitions(shippedDefinitions()); // => []
 * ```
 */
export async function checkDefinitions(
	files: readonly DefinitionFile[],
): Promise<readonly LocatedIssue[]> {
	const located = files.map(async ({ definition, entry }) =>
		Promise.all(
			checkProcess(definition).issues.map(async (issue) => ({
				...issue,
				provider: nameOf({ definition, entry }),
				location: await locate(entry, issue.path),
			})),
		),
	);
	return (await Promise.all(located)).flat();
}

/**
 * The issues as text: one block each, file paths relative to `root`, and a closing count.
 * @example
 * ```ts
 * import { printReport } from "@slipway/authoring";
 * printReport([], "."); // => "0 errors, 0 warnings."
 * ```
 */
export function printReport(
	issues: readonly LocatedIssue[],
	root: string,
): string {
	const errors = issues.filter(({ severity }) => severity === "error").length;
	const blocks = issues.map(({ location, ...issue }) =>
		[
			`${relative(root, location.file)}:${location.line}:${location.column}`,
			printIssue(issue),
		].join("\n"),
	);
	return [
		...blocks,
		`${count(errors, "error")}, ${count(issues.length - errors, "warning")}.`,
	].join("\n\n");
}

const count = (number: number, noun: string) =>
	`${number} ${noun}${number === 1 ? "" : "s"}`;
