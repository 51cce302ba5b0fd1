import { type Draft, headersOf, type Sandbox } from "@slipway/sandbox/engine";
import { z } from "zod";
import type { Edits } from "../draft/index.ts";

const keyOf = (id: string) => `slipway:drafts:${id}`;

const Kept = z.record(
	z.string(),
	z.strictObject({
		operation: z.string(),
		example: z.int().min(0),
		method: z.string(),
		target: z.string(),
		headers: z.string(),
		body: z.string(),
	}),
);

/** The drafts that this tab has kept for a mock; none when they cannot be read. */
export function keptEdits(id: string): Edits {
	try {
		const kept = Kept.parse(
			JSON.parse(sessionStorage.getItem(keyOf(id)) ?? "{}"),
		);
		return Object.fromEntries(
			Object.entries(kept).map(([operation, now]) => [
				operation,
				{ now, past: [], typed: false },
			]),
		);
	} catch {
		return {};
	}
}

/** Keeps drafts for the life of the tab. One in which a credential was written stays in memory alone. */
export function keepEdits(sandbox: Sandbox, edits: Edits): void {
	const kept = Object.entries(edits)
		.filter(([, { now }]) => !hasSecrets(sandbox, now))
		.map(([operation, { now }]) => [operation, now]);
	try {
		sessionStorage.setItem(
			keyOf(sandbox.api.id),
			JSON.stringify(Object.fromEntries(kept)),
		);
	} catch {
		// The storage is full or switched off: the drafts live as long as the page.
	}
}

function hasSecrets(
	sandbox: Pick<Sandbox, "masked">,
	{ method, target, headers: lines, body }: Draft,
): boolean {
	const read = headersOf(lines);
	// What is no header yet may become one that holds a secret.
	if ("wrong" in read) return true;
	const call = { method, target, headers: read.headers, body };
	return JSON.stringify(sandbox.masked(call)) !== JSON.stringify(call);
}
