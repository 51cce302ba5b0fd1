import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { LocatedIssue, printReport } from "@slipway/authoring";

const docs = fileURLToPath(new URL("../../", import.meta.url));
const repository = fileURLToPath(new URL("../../../../", import.meta.url));

/** Definitions that no page can be made of: every issue with its place, and the place of the first for an overlay. */
export class DefinitionsError extends Error {
	override readonly name = "DefinitionsError";
	// What went wrong stands in a definition; a trace of the build would only push it off the screen.
	override stack = "";
	/** Vite takes the file as seen from its own root. */
	readonly loc: LocatedIssue["location"] | undefined;

	constructor(issues: readonly LocatedIssue[], print: typeof printReport) {
		super(`The definitions cannot be built.\n\n${print(issues, repository)}\n`);
		const [first] = issues;
		this.loc = first && {
			...first.location,
			file: relative(docs, first.location.file),
		};
	}
}
