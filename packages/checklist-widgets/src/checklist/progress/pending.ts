import type { Change } from "@slipway/core/checklist";
import { pendingKey } from "./keys.ts";
import type { Vault } from "./vault.ts";

/** Takes what was said before the checklist had arrived, oldest first. Nonsense is dropped. */
export function takePending(process: string, vault: Vault): readonly Change[] {
	const text = vault.read(pendingKey(process));
	if (!text) return [];
	vault.write(pendingKey(process), null);
	try {
		const changes: unknown = JSON.parse(text);
		return Array.isArray(changes) ? changes.filter(isChange) : [];
	} catch {
		return [];
	}
}

/** Only what a served page can be told: ticks and answers. Whether the values fit is checked when they are recorded. */
function isChange(value: unknown): value is Change {
	const { task, status, question, answer } = Object(value);
	return (
		(typeof task === "string" && status !== undefined) ||
		(typeof question === "string" && answer !== undefined)
	);
}
