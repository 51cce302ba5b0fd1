/** Providers whose pages share an index. Written in one piece, the index of a thousand providers takes 2 GB. */
const providersInPart = 200;

/** How many indexes the search of so many providers has. */
export const searchParts = (providers: number): number =>
	Math.max(1, Math.ceil(providers / providersInPart));

/** The providers of each index, in order. */
export const partsOf = (
	ids: readonly string[],
): readonly (readonly string[])[] =>
	Array.from({ length: searchParts(ids.length) }, (_, part) =>
		ids.slice(part * providersInPart, (part + 1) * providersInPart),
	);

/** Where an index is, below the first, which also has the pages of no provider. */
export const folderOfPart = (part: number): string =>
	part === 0 ? "" : `part-${part}/`;
