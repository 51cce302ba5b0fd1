import type { Change } from "@slipway/core/checklist";
import { pendingKey } from "../starter/storage-keys.ts";
import type { ProgressStorage } from "./progress-storage.ts";

/** What was said before the checklist had arrived, here or in another tab. */
export interface Pending {
	/** Oldest first. */
	readonly changes: readonly Change[];
	/** Where it stands; to be removed once it is part of the progress. */
	readonly keys: readonly string[];
}

/** Reads what was said before the checklist had arrived. Nonsense is dropped. */
export function pendingIn(
	integration: string,
	storage: ProgressStorage,
): Pending {
	const start = pendingKey(integration);
	const keys = storage
		.keys()
		.filter((key) => key === start || key.startsWith(`${start}:`))
		.toSorted();
	return {
		keys,
		changes: keys.flatMap((key) => {
			try {
				return [JSON.parse(storage.read(key) ?? "")].flat().filter(isChange);
			} catch {
				return [];
			}
		}),
	};
}

/** Only what a served page can be told: ticks and answers. Whether the values fit is checked when they are recorded. */
function isChange(value: unknown): value is Change {
	const { task, status, question, answer } = Object(value);
	return (
		(typeof task === "string" && Object(status) === status) ||
		(typeof question === "string" && answer !== undefined)
	);
}
