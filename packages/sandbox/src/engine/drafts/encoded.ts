/** Text for a path or a query: the braces of what is carried over stay, and so do colons, which both allow. */
export function encoded(text: string): string {
	return encodeURIComponent(text)
		.replaceAll("%7B%7B", "{{")
		.replaceAll("%7D%7D", "}}")
		.replaceAll("%3A", ":");
}
