/**
 * Text that means nothing but itself in Markdown (CommonMark, and what GitHub adds): no markup, no HTML, no entities, no
 * links by themselves, no list or heading at its beginning, no new lines.
 */
export function plain(text: string): string {
	return (
		text
			.replace(/[\s\p{Cc}]+/gu, " ")
			.trim()
			.replace(/[\\`*_{}[\]<>#|~&$@]/g, "\\$&")
			// Bare addresses: GitHub makes links of them.
			.replace(/(https?|mailto|xmpp):/gi, "$1\\:")
			.replace(/(www)\./gi, "$1\\.")
			// A rule, a list within the list.
			.replace(/^[-+=]/, "\\$&")
			.replace(/^(\d+)([.)])/, "$1\\$2")
	);
}
