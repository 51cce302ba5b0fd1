import { type Issue, pointerOf } from "./issue.ts";

/** Input that cannot be used. Carries every issue found, not only the first. */
export class SlipwayError extends Error {
	override readonly name = "SlipwayError";
	readonly issues: readonly Issue[];

	constructor(issues: readonly Issue[], subject = "The input") {
		super(
			[
				`${subject} has ${issues.length === 1 ? "a problem" : `${issues.length} problems`}.`,
				...issues.map(printIssue),
			].join("\n\n"),
		);
		this.issues = issues;
	}
}

/**
 * An issue as a few lines of text: code, place, fact, hint.
 *
 * @example
 * ```ts
 * import { printIssue } from "@slipway/core/errors";
 * const issue = { path: ["stages"], message: "The fact.", hint: "The step." };
 * printIssue({ code: "cycle", severity: "error", ...issue }).split("\n"); // => ["[cycle] /stages", "  The fact.", "  Hint: The step."]
 * ```
 */
export function printIssue(issue: Issue): string {
	return [
		`[${issue.code}] ${pointerOf(issue.path) || "(root)"}`,
		`  ${issue.message}`,
		`  Hint: ${issue.hint}`,
	].join("\n");
}
