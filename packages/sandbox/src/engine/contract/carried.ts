/** Names of values that need no earlier answer: credentials as Basic, and days near to now. */
export const carriedFromStart = [
	"basic",
	"today",
	"tomorrow",
	"next_week",
	"in_eight_days",
	"in_two_weeks",
] as const;

type FromStart = (typeof carriedFromStart)[number];

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
