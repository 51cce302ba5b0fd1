import type { Change, Plan, Progress } from "@slipway/core/checklist";
import type { ProgressStore } from "../progress/store.ts";
import { keepPending } from "../starter/keep-pending.ts";
import { processOf, progressKey } from "../starter/storage-keys.ts";
import { readForEstimate } from "./read-progress.ts";

/** Where answers and progress come from, and where changes of them go. */
export interface ProgressSource {
	readonly get: () => Progress;
	/** Answers with a function that ends the listening. */
	readonly listen: (listener: () => void) => () => void;
	/** Says one thing, kept at once; resolves when the listeners know. */
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
	let store: ProgressStore | undefined;
	const fetchStore = async () => {
		const { progressStore } = await import("../progress/fetched-store.ts");
		store = progressStore(integration);
		return store;
	};
	const takeFrom = ({ $kept }: ProgressStore) => {
		text = read();
		// Where nothing can be stored, the store remembers it as long as the page is open.
		put($kept.get().progress);
	};
	const tell = (told: ProgressStore, plan: Plan) => {
		// What pages that are only read show can wait until nothing changes any more.
		clearTimeout(showing);
		showing = setTimeout(() => told.show(plan), 1000);
		takeFrom(told);
	};
	return {
		get: () => progress,
		listen: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		say: async (change, plan) => {
			if (store) {
				store.say(change, plan);
				return tell(store, plan);
			}
			// The page may be left before the store has come.
			const unstored = keepPending(integration, change) ? [] : [change];
			const fetched = await fetchStore();
			fetched.takePending(plan, unstored);
			tell(fetched, plan);
		},
		note: async (change) => {
			const fetched = store ?? (await fetchStore());
			fetched.note(change);
			takeFrom(fetched);
		},
	};
}
