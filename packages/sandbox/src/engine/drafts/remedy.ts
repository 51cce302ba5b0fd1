import type { FixBy, Problem } from "../contract/problem.ts";
import { type Carried, missingIn } from "../examples/fill.ts";
import { withFix } from "./apply-fix.ts";
import { chainOf, type Ground } from "./chain.ts";
import type { Draft } from "./draft.ts";

/** The way out of a refusal: a draft that may be sent at once, or who must do something else. */
export type Remedy =
	| {
			readonly draft: Draft;
			/** Without the values that the refusal has shown to be over: they are brought anew. */
			readonly carried: Carried;
	  }
	| { readonly by: FixBy | "fault" };

/** What a remedy is worked out from, beside the draft. */
export interface Circumstances extends Ground {
	/** Whether a fault has made the refusal: sending again helps once it is off. */
	readonly struck: boolean;
}

/**
 * What would mend a problem of a draft in one press, or why none can: a fix that needs somebody, that cannot be written
 * into the draft, or that changes nothing is none.
 *
 * @example
 * ```ts
 * import { draftOf, remedyOf } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * const { operations } = library;
 * const draft = draftOf(operations.find(({ id }) => id === "read-loan"));
 * const circumstances = { operations, carried: { token: "T1" }, tables: () => ({}), struck: false };
 * const fix = { says: "Take L2.", place: "path", pointer: "loan", value: "L2" };
 * remedyOf(draft, { place: "path", fix }, circumstances).draft.target; // => "/loans/L2"
 * remedyOf(draft, { place: "path", fix: { ...fix, by: "provider" } }, circumstances); // => { by: "provider" }
 * ```
 */
export function remedyOf(
	draft: Draft,
	{ place, fix }: Pick<Problem, "place" | "fix">,
	{ struck, ...ground }: Circumstances,
): Remedy {
	if (struck) return { by: "fault" };
	if (!fix) return { by: place === "request" ? "state" : "you" };
	if (fix.by !== undefined) return { by: fix.by };
	const path = ground.operations.find(({ id }) => id === draft.operation)?.path;
	const fixed = withFix(draft, fix, path ?? draft.target);
	if (!fixed) return { by: "you" };
	if (!isSame(fixed, draft)) return possible(fixed, ground);
	// What stands there already is over: an expired token, a reference of something that was cancelled.
	const over = missingIn(fix.value);
	if (over.length === 0) return { by: "state" };
	const carried = Object.fromEntries(
		Object.entries(ground.carried).filter(([name]) => !over.includes(name)),
	);
	return possible(fixed, { ...ground, carried });
}

function possible(draft: Draft, ground: Ground): Remedy {
	return chainOf(draft, ground).nobody.length > 0
		? { by: "you" }
		: { draft, carried: ground.carried };
}

const isSame = (one: Draft, other: Draft): boolean =>
	one.method === other.method &&
	one.target === other.target &&
	one.headers === other.headers &&
	one.body === other.body;
