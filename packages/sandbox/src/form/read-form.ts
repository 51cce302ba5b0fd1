/** The most fields and characters that a form may have: several times what any provider's has. */
const mostFields = 2000;
const longest = 262_144;

/** The fields of a form, in order. Throws a SyntaxError when it has more than are read. */
export function readForm(text: string): URLSearchParams {
	if (text.length > longest)
		throw new SyntaxError(
			`The form has more than ${longest.toLocaleString("en")} characters.`,
		);
	let fields = 1;
	for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1))
		if (++fields > mostFields)
			throw new SyntaxError(
				`The form has more than ${mostFields.toLocaleString("en")} fields.`,
			);
	return new URLSearchParams(text);
}
