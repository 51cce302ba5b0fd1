/** Calls back as soon as the page has nothing better to do. */
export function whenIdle(callback: () => void): void {
	if ("requestIdleCallback" in window)
		requestIdleCallback(callback, { timeout: 2000 });
	else setTimeout(callback, 200);
}
