/** Anything in a text that may be the name of a file. */
const names = /[\w~-][\w.~-]*\.[a-z\d]+/g;

/**
 * What a text of the built site needs of the files that are named after their content: those that it names, those that
 * these name, and so on, whether they are fetched at once or with the first touch. A name has a digest in it, so a file
 * that is named is meant.
 */
export function neededFiles(
	text: string,
	files: ReadonlyMap<string, string>,
	known = new Map<string, readonly string[]>(),
): readonly string[] {
	const needed = new Set<string>();
	const waiting = [...namedIn(text, files)];
	for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
		if (needed.has(name)) continue;
		needed.add(name);
		const direct = known.get(name) ?? namedIn(files.get(name) ?? "", files);
		known.set(name, direct);
		waiting.push(...direct);
	}
	return [...needed].toSorted();
}

function namedIn(
	text: string,
	files: ReadonlyMap<string, string>,
): readonly string[] {
	return [...new Set([...text.matchAll(names)].map(([name]) => name))].filter(
		(name) => files.has(name),
	);
}
