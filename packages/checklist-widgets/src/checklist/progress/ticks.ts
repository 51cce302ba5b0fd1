import type { Change } from "@slipway/core/checklist";
import { ticksKey } from "./keys.ts";
import type { Vault } from "./vault.ts";

/** A box that was ticked before the checklist had arrived. */
export interface Tick {
	readonly task: string;
	readonly done: boolean;
	/** The day on which it was ticked, a plain date. */
	readonly on: string;
}

/** What a tick says. */
export function changeOfTick({ task, done, on }: Tick): Change {
	return { task, status: done ? { is: "done", on } : { is: "open" } };
}

/** Takes the ticks that were left for the checklist, oldest first. */
export function takeTicks(process: string, vault: Vault): readonly Tick[] {
	const text = vault.read(ticksKey(process));
	if (!text) return [];
	vault.write(ticksKey(process), null);
	try {
		const ticks: unknown = JSON.parse(text);
		return Array.isArray(ticks) ? ticks.filter(isTick) : [];
	} catch {
		return [];
	}
}

function isTick(value: unknown): value is Tick {
	const { task, done, on } = Object(value);
	return (
		typeof task === "string" &&
		typeof done === "boolean" &&
		typeof on === "string"
	);
}
