/** A file of tests: its path in the repository and what is written in it. */
export interface TestFile {
	readonly path: string;
	readonly text: string;
}

/** Files to run, and what the names of their tests must match. */
export interface Run {
	readonly pattern: string;
	readonly files: readonly string[];
}

/** Whether the names of some tests are put together when they run: from a table, the built site, or a suite that is called. */
const isTabled = ({ text }: TestFile) =>
	/\.each\(|for \(const|^test[A-Z]\w*\(/m.test(text);

const has = (text: string, word: string) =>
	text.toLowerCase().includes(word.toLowerCase());

/**
 * The runs that reach every test with all of the words in its path or name. A word that is not in the path must be in the
 * name; names that are put together are looked at where the path has a word already, or, with `thorough`, everywhere.
 */
export function runsFor(
	files: readonly TestFile[],
	words: readonly string[],
	thorough = false,
): readonly Run[] {
	const runs = new Map<string, string[]>();
	for (const file of files) {
		const missing = words.filter((word) => !has(file.path, word));
		const near = thorough || missing.length < words.length;
		if (
			!missing.every((word) => has(file.text, word)) &&
			!(near && isTabled(file))
		)
			continue;
		const pattern = namePattern(missing);
		runs.set(pattern, [...(runs.get(pattern) ?? []), file.path]);
	}
	return [...runs].map(([pattern, files]) => ({ pattern, files }));
}

/** A regular expression for a name that has all of the words, in upper or lower case. */
export function namePattern(words: readonly string[]): string {
	return words.map((word) => `(?=[\\s\\S]*${anyCase(word)})`).join("");
}

const anyCase = (word: string) =>
	[...word]
		.map((sign) => {
			const [lower, upper] = [sign.toLowerCase(), sign.toUpperCase()];
			if (lower !== upper) return `[${lower}${upper}]`;
			return sign.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
		})
		.join("");

/** The words of paths and names, for a hint on a word that none of them has. */
export function vocabulary(files: readonly TestFile[]): readonly string[] {
	const names = files.flatMap(({ path, text }) => [
		path,
		...(text.match(/(?<=\b(?:test|describe)\(\s*["`])[^"`]+/g) ?? []),
	]);
	return [
		...new Set(
			names.flatMap((name) => name.toLowerCase().match(/\p{L}{3,}/gu) ?? []),
		),
	];
}
