import type { Callback, SentCallback } from "../contract/callback.ts";
import type { DueEvent } from "../contract/due-event.ts";
import type { MockApi } from "../contract/mock-api.ts";
import { switchesOf } from "../contract/switch.ts";
import type { Change, Tables } from "../contract/tables.ts";
import type { World } from "../contract/world.ts";
import { Faults } from "../faults/faults.ts";
import { RateLimits } from "../faults/rate-limits.ts";
import { Journal } from "../journal/journal.ts";
import { DueQueue } from "../state/due.ts";
import type { Snapshot } from "../state/snapshot.ts";
import { itemsKept, Store } from "../state/store.ts";

/** How many callbacks are remembered. */
const callbacksKept = 200;

/** Everything that changes while a sandbox runs. */
export interface Runtime {
	readonly store: Store<Tables>;
	readonly due: DueQueue;
	readonly faults: Faults;
	readonly limits: RateLimits;
	readonly journal: Journal;
	readonly counters: Map<string, number>;
	readonly settings: Map<string, string>;
	callbacks: readonly SentCallback[];
	offset: number;
	exchanges: number;
	/** Whether the tables came from outside. */
	readonly restored: boolean;
}

/** What a runtime begins with. */
export interface Beginning {
	readonly api: MockApi;
	readonly seed: number;
	/** Milliseconds since 1970. */
	readonly time: number;
	/** Milliseconds since 1970, on the sandbox's own clock. */
	readonly now: () => number;
	/** How many items each table keeps. */
	readonly kept?: number;
	readonly snapshot?: Snapshot;
}

/** A fresh runtime, or the one that a snapshot holds. */
export function runtimeOf({
	api,
	seed,
	time,
	now,
	kept = itemsKept,
	snapshot,
}: Beginning): Runtime {
	const over: MockApi["over"] = api.over;
	return {
		store: new Store(
			(snapshot?.tables as Tables | undefined) ?? api.seed(seed, time),
			{
				kept,
				now,
				over: (table, item, time) => over[table]?.(item, time) ?? false,
			},
		),
		restored: snapshot !== undefined,
		due: new DueQueue(snapshot?.due),
		faults: new Faults(seed, snapshot?.faults),
		limits: new RateLimits(api.limits),
		journal: new Journal(),
		counters: new Map(Object.entries(snapshot?.counters ?? {})),
		settings: new Map(
			switchesOf(api).map((each) => [
				each.id,
				snapshot?.settings[each.id] ?? each.default,
			]),
		),
		callbacks: (snapshot?.callbacks ?? []).map(callbackOf),
		offset: snapshot?.offset ?? 0,
		exchanges: snapshot?.exchanges ?? 0,
	};
}

function callbackOf({
	address,
	...callback
}: Snapshot["callbacks"][number]): SentCallback {
	return { ...callback, address };
}

/** A world for one exchange or one due event, and what to do with its work. */
export interface Transaction {
	readonly world: World;
	commit(): readonly Change[];
	rollback(): void;
}

/** Begins a piece of work that stays as a whole or not at all. */
export function transactionOf(
	runtime: Runtime,
	seed: number,
	now: number,
	struck: ReadonlySet<string> = new Set(),
): Transaction {
	const { store, counters } = runtime;
	let scheduled: DueEvent[] = [];
	let calls: Callback[] = [];
	const counted = new Map<string, number>();
	return {
		world: {
			tables: store.tables,
			now,
			seed,
			next: (series) => {
				const before = counters.get(series) ?? 0;
				if (!counted.has(series)) counted.set(series, before);
				counters.set(series, before + 1);
				return before + 1;
			},
			setting: (id) => runtime.settings.get(id) ?? "",
			struck: (fault) => struck.has(fault),
			schedule: (event) => {
				scheduled.push(event);
			},
			callPartner: (callback) => {
				calls.push(callback);
			},
		},
		commit: () => {
			for (const event of scheduled) runtime.due.add(event);
			for (const callback of calls) {
				const number = (counters.get("callbacks") ?? 0) + 1;
				counters.set("callbacks", number);
				runtime.callbacks = [
					...runtime.callbacks.slice(1 - callbacksKept),
					{ ...callback, number, at: now },
				];
			}
			scheduled = [];
			calls = [];
			// What was counted has been used: a refusal that comes afterwards takes no number back.
			counted.clear();
			return store.commit();
		},
		rollback: () => {
			scheduled = [];
			calls = [];
			for (const [series, before] of counted)
				if (before === 0) counters.delete(series);
				else counters.set(series, before);
			store.rollback();
		},
	};
}
