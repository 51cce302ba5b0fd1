import type { WordsRow } from "./row.ts";

/** The ids of the providers with a process. */
export const providerIds = async (): Promise<readonly string[]> =>
	(await import("@slipway/core/providers")).allProcesses().map(({ id }) => id);

/** The provider whose process it is about. */
export const oneProvider: WordsRow = {
	name: "provider",
	says: "The provider to integrate with.",
	least: 1,
	most: 1,
	known: providerIds,
};
