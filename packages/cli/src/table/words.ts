import type { WordsRow } from "./row.ts";

/** The ids of the providers with a process. */
export const providerIds = async (): Promise<readonly string[]> =>
	(await import("@slipway/core/providers")).allProcesses().map(({ id }) => id);

/** Whether a word is the path of a definition file, by its ending, and not the id of a provider. */
export const isDefinitionFile = (word: string): boolean =>
	/\.(?:m?[jt]s|json)$/.test(word);

/** The provider whose process it is about. */
export const oneProvider: WordsRow = {
	name: "provider",
	says: "The provider to integrate with.",
	least: 1,
	most: 1,
	known: providerIds,
};
