const rules = new Intl.PluralRules("en");
const { pluralCategories } = rules.resolvedOptions();
const kinds = ["zero", "one", "two", "few", "many", "other"].filter((kind) =>
	pluralCategories.some((each) => each === kind),
);

/**
 * The form of a word for an amount. English has one for 1 and one for everything else; another language has as many as it
 * needs, in the order zero, one, two, few, many, other.
 *
 * @example
 * ```ts
 * import { formOf } from "@slipway/core/words";
 * formOf(1, "task does", "tasks do"); // => "task does"
 * ```
 */
export function formOf(
	amount: number,
	one: string,
	...others: readonly string[]
): string {
	const forms = [one, ...others];
	return forms[kinds.indexOf(rules.select(amount))] ?? forms.at(-1) ?? one;
}

/**
 * An amount with what it counts: “1 task”, “3 tasks”.
 *
 * @example
 * ```ts
 * import { counted } from "@slipway/core/words";
 * counted(2.5, "day"); // => "2.5 days"
 * counted(2, "entry", "entries"); // => "2 entries"
 * ```
 */
export function counted(
	amount: number,
	one: string,
	...others: readonly string[]
): string {
	const form =
		others.length > 0
			? formOf(amount, one, ...others)
			: formOf(amount, one, `${one}s`);
	return `${amount.toLocaleString("en")} ${form}`;
}
