/** A place in data: property names and list positions from the root. */
export type Path = readonly (string | number)[];

/** One problem: what is wrong, where, and what to do about it. */
export interface Issue {
	/** Stable; callers and tests use it, never the wording. Each code has a page of its own in the documentation. */
	readonly code: string;
	readonly severity: "error" | "warning";
	readonly path: Path;
	/** The fact, with the value received. */
	readonly message: string;
	/** The next step, where possible the corrected text. */
	readonly hint: string;
}

/** What the page of a code says. */
export interface IssueText {
	readonly code: string;
	readonly severity: Issue["severity"];
	readonly title: string;
	/** Why it is a problem. */
	readonly meaning: string;
	/** How to fix it. */
	readonly fix: string;
	/** An issue of this type, worded as it would really be. */
	readonly sample: () => Issue;
}

/** A code with its wording, without its page. */
export interface IssueWording<Facts> {
	readonly code: string;
	readonly severity: Issue["severity"];
	readonly message: (facts: Facts) => string;
	readonly hint: (facts: Facts) => string;
}

/** A code with its wording and its page. */
export interface IssueType<Facts> extends IssueText, IssueWording<Facts> {}

/** What an author says about a code for its page. */
type PageOf<Facts> = Pick<IssueText, "title" | "meaning" | "fix"> & {
	readonly example: { readonly path: Path; readonly facts: Facts };
};

/**
 * Declares an issue type. The example's facts go through the same wording as real ones. Without side effects, so that
 * pages carry only the types that they can meet.
 *
 * @example
 * ```ts
 * import { defineIssue } from "@slipway/core/errors";
 * const tooLong = defineIssue({
 *   code: "too-long",
 *   severity: "error",
 *   title: "Too long",
 *   meaning: "Nobody reads it to its end.",
 *   fix: "Shorten it.",
 *   message: ({ length }: { length: number }) => `It has ${length} letters.`,
 *   hint: () => "Shorten it.",
 *   example: { path: ["summary"], facts: { length: 900 } },
 * });
 * tooLong.sample().message; // => "It has 900 letters."
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineIssue<Facts>({
	example,
	...type
}: IssueWording<Facts> & PageOf<Facts>): IssueType<Facts> {
	return {
		...type,
		sample: () => issueOf(type, example.path, example.facts),
	};
}

/** The issue type of a wording that is kept apart from its page, because it travels to the browser. */
export function documentIssue<Facts>(
	wording: IssueWording<Facts>,
	page: PageOf<NoInfer<Facts>>,
): IssueType<Facts> {
	return defineIssue({ ...wording, ...page });
}

/**
 * An issue of the given type at a place.
 *
 * @example
 * ```ts
 * import { issueOf, sandboxStateInvalid } from "@slipway/core/errors";
 * issueOf(sandboxStateInvalid, [], { reason: "it is empty" }).message; // => "The state cannot be used: it is empty."
 * ```
 */
export function issueOf<Facts>(
	type: IssueWording<Facts>,
	path: Path,
	facts: Facts,
): Issue {
	return {
		code: type.code,
		severity: type.severity,
		path,
		message: type.message(facts),
		hint: type.hint(facts),
	};
}

/**
 * A path as a JSON pointer (RFC 6901).
 *
 * @example
 * ```ts
 * import { pointerOf } from "@slipway/core/errors";
 * pointerOf(["stages", "a/b", 0]); // => "/stages/a~1b/0"
 * ```
 */
export function pointerOf(path: Path): string {
	return path
		.map(
			(step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`,
		)
		.join("");
}
