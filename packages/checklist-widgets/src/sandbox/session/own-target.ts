/**
 * Path and query of an address as a browser sends them, with dots that climb resolved under the mock's own root. Resolved
 * after the root, they would lead out of the mock to the pages of this site. `target` begins with a slash.
 */
export function ownTarget(target: string): string {
	const { pathname, search } = new URL(`http://sandbox.invalid${target}`);
	return pathname + search;
}
