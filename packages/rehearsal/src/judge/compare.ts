import type { Conditions, Matcher, Value } from "../language/matcher.ts";
import type { Step } from "../language/step.ts";
import type { Observation, Traffic } from "../traffic/observation.ts";
import { valuesAt } from "../traffic/values-at.ts";

/** Values that steps have kept, by name. */
export type Kept = Readonly<Record<string, string>>;

/** A condition that does not hold. */
export interface Miss {
	readonly side: "request" | "answer";
	readonly place: string;
	/** In words. */
	readonly expected: string;
	readonly received: string;
}

/** The first condition that a message does not meet; undefined when it meets all. */
export function missIn(
	traffic: Traffic,
	observation: Observation,
	bySide: Step["must"],
	kept: Kept,
): Miss | undefined {
	return (
		missAt(traffic, observation, "request", bySide?.request, kept) ??
		missAt(traffic, observation, "answer", bySide?.answer, kept)
	);
}

function missAt(
	traffic: Traffic,
	observation: Observation,
	side: Miss["side"],
	conditions: Conditions | undefined,
	kept: Kept,
): Miss | undefined {
	for (const [place, matcher] of Object.entries(conditions ?? {})) {
		const values = valuesAt(traffic, observation, side, place).map(textOf);
		if (!meets(values, matcher, kept))
			return {
				side,
				place,
				expected: inWords(matcher, kept),
				received:
					values.length === 0 ? /* said */ "nothing" : values.join(", "),
			};
	}
	return undefined;
}

const textOf = (value: unknown): string =>
	typeof value === "object" && value !== null
		? JSON.stringify(value)
		: String(value);

/** Whether values are what they must be: any of them, or for a “not” all of them. */
function meets(
	values: readonly string[],
	matcher: Matcher,
	kept: Kept,
): boolean {
	if (typeof matcher !== "object") return values.includes(String(matcher));
	if ("present" in matcher) return values.length > 0 === matcher.present;
	if ("oneOf" in matcher)
		return matcher.oneOf.some((value) => values.includes(String(value)));
	if ("same" in matcher) return values.includes(kept[matcher.same] ?? "\0");
	if ("not" in matcher) return !values.includes(String(matcher.not));
	if ("other" in matcher)
		return values.length > 0 && !values.includes(kept[matcher.other] ?? "\0");
	if ("atLeast" in matcher)
		return values.some((value) => Number(value) >= matcher.atLeast);
	return values.some((value) => Number(value) <= matcher.atMost);
}

/** What is expected, in words. */
export function inWords(matcher: Matcher, kept: Kept): string {
	if (typeof matcher !== "object") return shown(matcher);
	if ("present" in matcher)
		return matcher.present ? /* said */ "something" : /* said */ "nothing";
	if ("oneOf" in matcher) return matcher.oneOf.map(shown).join(" or ");
	if ("same" in matcher)
		return `the same ${matcher.same}: ${kept[matcher.same] ?? "unknown"}`;
	if ("not" in matcher) return `anything but ${shown(matcher.not)}`;
	if ("other" in matcher)
		return `another ${matcher.other} than ${kept[matcher.other] ?? "unknown"}`;
	return "atLeast" in matcher
		? `at least ${matcher.atLeast}`
		: `at most ${matcher.atMost}`;
}

const shown = (value: Value) =>
	value === "none" ? "no answer" : String(value);
