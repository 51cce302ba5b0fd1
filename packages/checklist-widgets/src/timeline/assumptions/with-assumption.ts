/**
 * The assumptions with one set, or taken back. Undefined when none is left.
 *
 * @param text names and values as in a link.
 */
export function withAssumption(
	text: string,
	name: string,
	value: string | undefined,
): string | undefined {
	const assumed = new URLSearchParams(text);
	if (value === undefined) assumed.delete(name);
	else assumed.set(name, value);
	return assumed.toString() || undefined;
}
