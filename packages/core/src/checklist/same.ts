/** Whether two lists of plain data hold the same. */
export function same(
	one: readonly unknown[],
	other: readonly unknown[],
): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
