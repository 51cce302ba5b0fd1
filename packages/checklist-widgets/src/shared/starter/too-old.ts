/**
 * Whether this browser is too old for what comes to life: the youngest things that all of it uses are copies of lists by
 * change (ES2023). Then the page stays as it is served, and shows its notice.
 */
export function isTooOld(): boolean {
	const is = ![].with;
	if (is) document.documentElement.dataset.tooOld = "";
	return is;
}
