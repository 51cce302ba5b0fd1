import type { GeneralRefusal, MockApi } from "../contract/mock-api.ts";
import type { Problem } from "../contract/problem.ts";
import type { Rule } from "../contract/rule.ts";
import type { Unprovoked } from "../contract/unprovoked.ts";
import { playRefusals } from "./play-refusals.ts";
import type { Provoked } from "./provoked.ts";
import {
	ruleAnchor,
	ruleOfProblem,
	rulesOf,
	unprovokedBy,
} from "./rule-name.ts";

/** A problem, and the request that runs into it. */
export interface Instance extends Omit<Provoked, "problems"> {
	readonly problem: Problem;
}

/** Why an error is answered: a rule that was broken. */
export interface ErrorCause {
	/** Its place on the page. */
	readonly id: string;
	readonly rule: Rule;
	readonly instances: readonly Instance[];
}

/** What a provider answers: one of its codes, or a status where it has no codes. */
export interface ErrorEntry {
	/** Its place on the page. */
	readonly id: string;
	/** As the answer has it; undefined where the status says all. */
	readonly code: string | undefined;
	readonly statuses: readonly number[];
	readonly causes: readonly ErrorCause[];
}

/** A rule whose breach was not played. */
export interface UnplayedRule {
	readonly id: string;
	readonly rule: Rule;
	/** How a breach is answered, where that is the same for every operation. */
	readonly status?: number;
	/** Why not; undefined when nobody has said. */
	readonly because?: Unprovoked;
}

/** Everything that a mock refuses. */
export interface ErrorReference {
	readonly entries: readonly ErrorEntry[];
	readonly unplayed: readonly UnplayedRule[];
}

/**
 * The errors of a mock by code and rule, from its refusals as they were played.
 *
 * @example
 * ```ts
 * import { errorReferenceOf } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * const { entries } = errorReferenceOf(library);
 * entries[0].id; // => "status-401"
 * ```
 */
export const errorReferenceOf = (api: MockApi): ErrorReference =>
	errorReferenceFrom(api, playRefusals(api));

/**
 * The same of refusals that were played before.
 *
 * @example
 * ```ts
 * import { errorReferenceFrom } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * errorReferenceFrom(library, []).entries; // => []
 * ```
 */
export function errorReferenceFrom(
	api: MockApi,
	refused: readonly Provoked[],
): ErrorReference {
	const groups = new Map<string, Provoked[]>();
	for (const each of refused) {
		const key = each.code ?? `status ${each.answer.status}`;
		groups.set(key, [...(groups.get(key) ?? []), each]);
	}
	const ids = new Set<string>();
	const entries = [...groups.values()]
		.map((group) => ({
			code: group[0]?.code,
			statuses: [...new Set(group.map(({ answer }) => answer.status))].toSorted(
				(one, other) => one - other,
			),
			causes: causesOf(api, group),
		}))
		.toSorted(inReadingOrder)
		.map((entry) => ({
			...entry,
			id: free(slugOf(entry.code ?? `status-${entry.statuses[0]}`), ids),
		}));
	const placed = placesOf(api, entries, ids);
	return {
		entries: entries.map((entry) => ({
			...entry,
			causes: entry.causes.map((cause) => ({
				...cause,
				id: placed.get(cause) ?? "",
			})),
		})),
		unplayed: unplayedRules(api, refused),
	};
}

type Unplaced = Omit<ErrorCause, "id">;

/** Codes by name, and before them the statuses that have none. */
function inReadingOrder(
	one: Pick<ErrorEntry, "code" | "statuses">,
	other: Pick<ErrorEntry, "code" | "statuses">,
): number {
	const nameOf = ({ code = "", statuses: [status = 0] }: typeof one) =>
		`${code} ${status}`;
	return nameOf(one).localeCompare(nameOf(other), "en", { numeric: true });
}

/** A rule's own place is where most requests break it; where another code is answered, the code stands before it. */
function placesOf(
	api: MockApi,
	entries: readonly {
		readonly id: string;
		readonly causes: readonly Unplaced[];
	}[],
	ids: Set<string>,
): ReadonlyMap<Unplaced, string> {
	const places = new Map<Unplaced, string>();
	const causes = entries.flatMap(({ id, causes }) =>
		causes.map((cause) => ({ id, cause })),
	);
	for (const { id, cause } of causes.toSorted(
		(one, other) => other.cause.instances.length - one.cause.instances.length,
	)) {
		const anchor = ruleAnchor(api, cause.rule);
		places.set(cause, free(ids.has(anchor) ? `${id}-${anchor}` : anchor, ids));
	}
	return places;
}

function causesOf(
	api: MockApi,
	group: readonly Provoked[],
): readonly Unplaced[] {
	const causes = new Map<Rule, Instance[]>();
	for (const { problems, ...provoked } of group)
		for (const problem of problems) {
			const rule = ruleOfProblem(api, problem.rule);
			const known = causes.get(rule) ?? [];
			if (known.every((each) => !isAlike(each.problem, problem)))
				causes.set(rule, [...known, { ...provoked, problem }]);
		}
	return [...causes].map(([rule, instances]) => ({ rule, instances }));
}

/** Whether a reader would learn nothing new. */
const isAlike = (one: Problem, other: Problem): boolean =>
	one.fact === other.fact && one.pointer === other.pointer;

function unplayedRules(
	api: MockApi,
	refused: readonly Provoked[],
): readonly UnplayedRule[] {
	const played = new Set(
		refused.flatMap(({ problems }) =>
			problems.map(({ rule }) => ruleOfProblem(api, rule)),
		),
	);
	const styles = Object.values(
		api.refusals satisfies Readonly<Record<GeneralRefusal, object>>,
	);
	return rulesOf(api)
		.filter((rule) => !played.has(rule))
		.map((rule) => {
			const style = styles.find((each) => each.rule === rule);
			const because = unprovokedBy(api, rule);
			return {
				id: ruleAnchor(api, rule),
				rule,
				...(style && { status: style.status }),
				...(because && { because }),
			};
		});
}

const slugOf = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll(/\W+/g, "-")
		.replaceAll("_", "-")
		.replaceAll(/^-|-$/g, "");

/** A name that is not taken yet, and is from now on. */
function free(wanted: string, taken: Set<string>): string {
	let name = wanted;
	for (let number = 2; taken.has(name); number++) name = `${wanted}-${number}`;
	taken.add(name);
	return name;
}
