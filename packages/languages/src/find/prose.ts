/** Whether a string reads as something said to a reader, wherever it stands: several words, or one with a capital. */
export function readsAsProse(text: string): boolean {
	const said = text.replace(/\{\w+\}/g, "x");
	if (!/\p{L}/u.test(text.replace(/\{\w+\}/g, ""))) return false;
	if (looksLikeCode(said)) return false;
	return severalWords.test(said) || oneWord.test(said.trim());
}

/** Whether a string has something to translate, where its place says already that it is read. */
export function hasWords(text: string): boolean {
	const said = text.replace(/\{\w+\}|<\/?\d+\/?>/g, " ");
	return /\p{L}{2}/u.test(said) && !looksLikeCode(said);
}

const severalWords =
	/[\p{L}\p{N}’”)%.,:;]\s+[“(\p{L}\p{N}]|^\s*[,;:.]?\s+\p{L}|\p{L}[:,]?\s$/u;
const oneWord = /^[“(]?\p{Lu}\p{Ll}+[.:…?!”)]*$/u;

/** Selectors, paths, headers, styles, keys and names of things. */
function looksLikeCode(text: string): boolean {
	const trimmed = text.trim();
	return codes.some((code) => code.test(trimmed));
}

const codes: readonly RegExp[] = [
	/^[a-z]*[[#.][\w-]+[\]=:( .]/,
	/^(https?:|data:|\.{0,2}\/)\S*$/,
	/[{};]$/,
	/[{}\\]|=>|&&|::|="|\$\(/,
	/^[\w-]+\[/,
	/^[a-z-]+: [a-z0-9-]+;?$/,
	/^[MHLV]x|^\d[\d. ]*$/,
	/^[A-Z][\w]*(-[A-Z]\w*)+(: .*)?$/,
	/^@\w/,
	/^#[\w-]+( |$)/,
	/^(https?|application|text|image)\b[:/]/,
	/^-{1,2}\w/,
	/ > |~ \w/,
	/^translate|^rotate|^scale|^matrix|^minmax|^repeat|^calc|^var\(/,
];
