import { attempt } from "./attempt.ts";
import { processOf, progressKey } from "./storage-keys.ts";

/** An integration that this browser keeps. */
export interface StoredIntegration {
	readonly id: string;
	readonly process: string;
	/** As its owner calls it; empty as long as nobody has named it. */
	readonly name: string;
	/** The progress as it stands in the storage. */
	readonly text: string;
}

/** Every integration of this browser, those of one process together, the first of them first. Empty where storage is off. */
export function storedIntegrations(): readonly StoredIntegration[] {
	const start = progressKey("");
	return (
		attempt(() =>
			Object.keys(localStorage)
				.filter((key) => key.startsWith(start))
				.toSorted()
				.map((key) => {
					const id = key.slice(start.length);
					const text = localStorage.getItem(key) ?? "";
					return { id, process: processOf(id), name: nameIn(text), text };
				}),
		) ?? []
	);
}

/** What its owner calls an integration: a detail of its progress, so that files and links carry it. */
export function nameIn(text: string): string {
	const name = attempt(() => JSON.parse(text).details.name[0].value);
	return typeof name === "string" ? name : "";
}

/** What to call an integration: by its name, else by its provider. */
export function titleOf(
	{ name, id, process }: StoredIntegration,
	provider: string,
): string {
	return name || (id === process ? provider : `${provider}, no name`);
}
