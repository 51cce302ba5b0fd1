import type { Change, TaskText } from "@slipway/core/checklist";
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

/** Whether something is said of a task, as an answer or as a detail. Whether the values fit is checked when they are recorded. */
function isChange(value: unknown): value is Change {
	const { task, status, field, question, answer, detail, text } = Object(value);
	if (typeof task === "string")
		return field === undefined
			? Object(status) === status
			: taskTexts.includes(field) && typeof text === "string";
	return typeof question === "string"
		? answer !== undefined
		: typeof detail === "string" && typeof text === "string";
}

const taskTexts: readonly TaskText[] = ["note", "owner", "evidence", "planned"];
