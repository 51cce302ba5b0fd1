/** Days near to now by name, as days from today. */
export const nearDays = {
	today: 0,
	tomorrow: 1,
	next_week: 7,
	in_eight_days: 8,
	in_two_weeks: 14,
} as const;

/** Names of values that need no earlier answer: credentials as Basic, and days near to now. */
export const carriedFromStart = ["basic", ...namesOf(nearDays)] as const;

type FromStart = (typeof carriedFromStart)[number];

function namesOf<Name extends string>(
	named: Readonly<Record<Name, number>>,
): readonly Name[] {
	return Object.keys(named) as Name[];
}

/**
 * Names the values that a mock's examples carry from one answer to the next request, beside those that are there from
 * the start. Each stands for itself in braces until it is filled in, so that a name that nobody declared is an error of
 * the compiler.
 *
 * @example
 * ```ts
 * import { carriedNames } from "@slipway/sandbox/engine";
 *
 * const carried = carriedNames("token");
 * `Bearer ${carried.token} since ${carried.today}`; // => "Bearer {{token}} since {{today}}"
 * ```
 */
export const carriedNames = <const Name extends string>(
	...names: readonly Name[]
): { readonly [Each in Name | FromStart]: string } =>
	Object.fromEntries(
		[...carriedFromStart, ...names].map((name) => [name, `{{${name}}}`]),
	) as never;
