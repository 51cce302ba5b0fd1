import type { Change, Plan, Progress } from "@slipway/core/checklist";
import { processOf, progressKey } from "../starter/storage-keys.ts";
import { readForEstimate } from "./read-progress.ts";

/** Where answers and progress come from, and where changes of them go. */
export interface ProgressSource {
	readonly get: () => Progress;
	/** Answers with a function that ends the listening. */
	readonly listen: (listener: () => void) => () => void;
	/** Says one thing; resolves when it is kept and the listeners know. */
	readonly say: (change: Change, plan: Plan) => Promise<void>;
	/** Keeps what nobody has said; only where something is kept. */
	readonly note?: (change: Change) => Promise<void>;
}

/**
 * The checklist of an integration in this browser. It is only read until something is said: then the checklist's own store is fetched,
 * because it alone may write.
 */
export function checklistSource(integration: string): ProgressSource {
	const read = () => {
		try {
			return localStorage.getItem(progressKey(integration));
		} catch {
			return null;
		}
	};
	let text = read();
	let progress = readForEstimate(text, processOf(integration));
	let showing: ReturnType<typeof setTimeout> | undefined;
	const listeners = new Set<() => void>();
	const put = (next: Progress) => {
		progress = next;
		for (const listener of listeners) listener();
	};
	const look = () => {
		const now = read();
		if (now === text) return;
		text = now;
		put(readForEstimate(now, processOf(integration)));
	};
	addEventListener("storage", look);
	addEventListener("pageshow", look);
	document.addEventListener("visibilitychange", look);
	const store = async () =>
		(await import("../progress/fetched-store.ts")).progressStore(integration);
	const takeFrom = ({ $kept }: Awaited<ReturnType<typeof store>>) => {
		text = read();
		// Where nothing can be stored, the store remembers it as long as the page is open.
		put($kept.get().progress);
	};
	return {
		get: () => progress,
		listen: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		say: async (change, plan) => {
			const fetched = await store();
			fetched.say(change, plan);
			// What pages that are only read show can wait until nothing changes any more.
			clearTimeout(showing);
			showing = setTimeout(() => fetched.show(plan), 1000);
			takeFrom(fetched);
		},
		note: async (change) => {
			const fetched = await store();
			fetched.note(change);
			takeFrom(fetched);
		},
	};
}
