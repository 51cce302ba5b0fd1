import { setImmediate } from "node:timers/promises";
import type { Sandbox } from "@slipway/sandbox/engine";

/** From a change until it is written; together with the writing, less than a second. Milliseconds. */
const delay = 300;
/** From a write that failed to the next attempt. Milliseconds. */
const again = 1000;

/** Where states go, and who hears of trouble. */
export interface Keeping {
	/** Writes states, as JSON by mock. */
	readonly write: (texts: ReadonlyMap<string, string>) => Promise<void>;
	/** A write has failed; it is tried again, and told again only once one has worked. */
	readonly failed: (error: unknown) => void;
}

/**
 * From now on writes the state of each sandbox soon after it has changed, one write at a time. Answers with the way to
 * stop, which writes what is left and rejects when that fails.
 */
export function keepState(
	sandboxes: ReadonlyMap<string, Sandbox>,
	{ write, failed }: Keeping,
): () => Promise<void> {
	const changed = new Set<string>();
	let timer: NodeJS.Timeout | undefined;
	let writing: Promise<void> | undefined;
	let told = false;

	const soon = (milliseconds: number) => {
		timer ??= setTimeout(() => {
			timer = undefined;
			writing = written().finally(() => {
				writing = undefined;
				if (changed.size > 0) soon(told ? again : delay);
			});
		}, milliseconds);
	};

	const writeChanged = async () => {
		const ids = [...changed];
		changed.clear();
		try {
			const texts = new Map<string, string>();
			for (const id of ids) {
				const sandbox = sandboxes.get(id);
				if (sandbox) texts.set(id, JSON.stringify(sandbox.snapshot()));
				// Requests come in between: a large state takes a while to write down.
				await setImmediate();
			}
			await write(texts);
		} catch (error) {
			for (const id of ids) changed.add(id);
			throw error;
		}
	};

	const written = async () => {
		try {
			await writeChanged();
			told = false;
		} catch (error) {
			if (!told) failed(error);
			told = true;
		}
	};

	const stops = [...sandboxes].map(([id, sandbox]) =>
		sandbox.listen(() => {
			changed.add(id);
			if (!writing) soon(delay);
		}),
	);
	return async () => {
		for (const stop of stops) stop();
		clearTimeout(timer);
		timer = undefined;
		await writing;
		clearTimeout(timer);
		if (changed.size > 0) await writeChanged();
	};
}
