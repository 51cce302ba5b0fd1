import type { MockApi } from "../contract/mock-api.ts";
import type { Rule } from "../contract/rule.ts";
import type { Unprovoked } from "../contract/unprovoked.ts";
import { ownRules, ownUnprovoked } from "../explain/own-refusal.ts";

/**
 * The place of a rule on the page of a mock's errors. What a schema finds wrong stands with the rule about the shape of a
 * request.
 *
 * @example
 * ```ts
 * import { ruleAnchor } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * ruleAnchor(library, library.rules.path); // => "rule-path"
 * ```
 */
export const ruleAnchor = (api: MockApi, rule: Rule): string =>
	`rule-${nameOf(api, rule)}`;

/**
 * Where a rule is explained, below the address of the guides.
 *
 * @example
 * ```ts
 * import { ruleAddress } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * ruleAddress(library, library.rules.path); // => "library/errors/#rule-path"
 * ```
 */
export const ruleAddress = (api: MockApi, rule: Rule): string =>
	`${api.errorPage}#${ruleAnchor(api, rule)}`;

/** The rule of a mock that a problem's rule is about: itself, or the one about the shape of a request. */
export function ruleOfProblem(api: MockApi, rule: Rule): Rule {
	return (
		every(api).find(([, each]) => isSame(each, rule))?.[1] ??
		api.refusals.invalid.rule
	);
}

const nameOf = (api: MockApi, rule: Rule): string => {
	const meant = ruleOfProblem(api, rule);
	return every(api).find(([, each]) => each === meant)?.[0] ?? "";
};

/** Why no example runs into a rule of a mock; undefined where one does, or nobody has said. */
export function unprovokedBy(api: MockApi, rule: Rule): Unprovoked | undefined {
	const name = nameOf(api, rule);
	const all: Readonly<Partial<Record<string, Unprovoked>>> = {
		...api.unprovoked,
		...Object.fromEntries(
			Object.entries(ownUnprovoked).map(([own, reason]) => [
				`sandbox-${own}`,
				reason,
			]),
		),
	};
	return all[name];
}

/** Every rule of a mock, and those of the sandbox itself. */
export const rulesOf = (api: MockApi): readonly Rule[] =>
	every(api).map(([, rule]) => rule);

const every = ({ rules }: MockApi): readonly (readonly [string, Rule])[] => [
	...Object.entries(rules),
	...Object.entries(ownRules).map(
		([name, rule]) => [`sandbox-${name}`, rule] as const,
	),
];

/** A rule that was read from a file is another object. */
const isSame = (one: Rule, other: Rule): boolean =>
	one === other || one.says === other.says;
