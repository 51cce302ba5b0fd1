/** “#”, encoded once or more often, as an entity, or in full width. */
const hash =
	/%(?:25)*23|&(?:amp;)*(?:num|#35|#x23);|\uff03|%(?:25)*ef%(?:25)*bc%(?:25)*83/i;

/**
 * The address that was meant by one whose “#” was altered on its way, so that what should stay in the browser became a part
 * of the path; undefined when it has none. Always on the same site.
 */
export function meantAddress(address: string): string | undefined {
	const { origin } = new URL(address);
	const rest = address.slice(origin.length);
	const found = hash.exec(rest);
	return found
		? `${origin}${rest.slice(0, found.index)}#${rest.slice(found.index + found[0].length)}`
		: undefined;
}
