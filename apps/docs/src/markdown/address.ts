/** Where a page is: its own address and the site's base path, both with a slash at each end. */
export interface Place {
	readonly page: string;
	readonly base: string;
}

/**
 * Where a link of a page leads from the page's Markdown, which stands elsewhere: to the Markdown of a page, to any other
 * address as it is. A place in the same page is no address of its own, nor is a mail that is already written: nothing.
 */
export function markdownAddress(href: string, { page, base }: Place): string {
	if (/^mailto:.*\?/.test(href)) return "";
	if (/^[a-z][a-z\d+.-]*:/i.test(href)) return href;
	const { pathname, search } = new URL(href, `https://site.example${page}`);
	if (pathname === page) return "";
	if (pathname === base) return `${base}index.md`;
	return pathname.replace(/\/$/, ".md") + search;
}
