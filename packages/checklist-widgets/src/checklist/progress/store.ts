import {
	type Change,
	changeWords,
	compare,
	emptyJournal,
	emptyProgress,
	type Field,
	fieldOf,
	type Kept,
	merge,
	noted,
	type Plan,
	type Progress,
	problemIn,
	record,
	redo,
	type Stamp,
	undo,
} from "@slipway/core/checklist";
import { atom, type ReadableAtom } from "nanostores";
import { browser, dayOf, type Surroundings } from "./browser.ts";
import { replicaOf } from "./identity.ts";
import { shownKey } from "./keys.ts";
import { takePending } from "./pending.ts";
import { shownOf } from "./shown.ts";
import type { Stored } from "./stored.ts";
import { type SetAside, type Trouble, vaultOf } from "./vault.ts";

/** The progress through one process, shared by every island on the page and every tab of the browser. */
export interface ProgressStore {
	/** Progress and journal; one value, so that they never disagree. */
	readonly $kept: ReadableAtom<Kept>;
	/** Why changes are not kept beyond this page; undefined while they are. */
	readonly $trouble: ReadableAtom<Trouble | undefined>;
	readonly $setAside: ReadableAtom<readonly SetAside[]>;
	/** Says one thing. */
	readonly say: (change: Change, plan: Plan) => void;
	/** Changes several fields in one step that is undone in one go. */
	readonly step: (
		words: string,
		fields: readonly Field[],
		next: (progress: Progress, stamp: Stamp) => Progress,
	) => void;
	/** Writes down what pages that are only read show. */
	readonly show: (plan: Plan) => void;
	readonly undo: () => void;
	readonly redo: () => void;
	/**
	 * Takes in what was said before the checklist arrived: what was stored, or else what could not be stored. Says whether
	 * there was anything.
	 */
	readonly takePending: (plan: Plan, unstored?: readonly Change[]) => boolean;
	/** Deletes the set-aside data, once its owner has it or does not want it. */
	readonly dropSetAside: () => void;
}

const stores = new Map<string, ProgressStore>();

/** The store of a process; the same one for everybody on the page. */
export function progressStore(process: string): ProgressStore {
	const store = stores.get(process) ?? createProgressStore(process, browser);
	stores.set(process, store);
	return store;
}

/** A store of its own, for tests. */
export function createProgressStore(
	process: string,
	around: Surroundings,
): ProgressStore {
	const vault = vaultOf(process, around);
	const by = replicaOf(vault, around);
	const stamp = (): Stamp => ({ by, at: around.now() });
	const $kept = atom<Kept>({
		progress: emptyProgress(process),
		journal: emptyJournal,
	});
	const $trouble = atom<Trouble | undefined>();
	const $setAside = atom<readonly SetAside[]>([]);

	let taken: Stored | undefined;
	/** Merges what is stored into what is shown, so that neither a stale tab nor an older copy can undo anything. */
	const takeIn = () => {
		const stored = vault.load();
		if (stored === taken && vault.loadJournal() === $kept.get().journal) return;
		taken = stored;
		$setAside.set(vault.setAside());
		if (stored.is === "newer" || stored.is === "broken")
			$trouble.set(stored.is);
		if (stored.is !== "progress") return;
		const { progress, journal } = $kept.get();
		const merged = merge(stored.progress, progress);
		const kept = { progress: merged, journal: vault.loadJournal() };
		if (compare(progress, stored.progress).length > 0) $kept.set(kept);
		else if (JSON.stringify(journal) !== JSON.stringify(kept.journal))
			$kept.set({ progress, journal: kept.journal });
		// Something is only here: an older copy has been written over it.
		if (compare(stored.progress, merged).length > 0) save();
	};
	const save = () => {
		$trouble.set(vault.save($kept.get()));
		// What was just written need not be taken in.
		taken = vault.load();
	};
	const keep = (next: Kept) => {
		$kept.set(next);
		save();
	};
	const step: ProgressStore["step"] = (words, fields, next) => {
		takeIn();
		const now = stamp();
		const { progress, journal } = $kept.get();
		const changed = next(progress, now);
		const after = noted(journal, words, progress, changed, fields, now.at);
		if (after !== journal) keep({ progress: changed, journal: after });
	};
	const travel = (move: typeof undo) => {
		takeIn();
		const next = move($kept.get(), stamp());
		// A journal that somebody has tampered with must not spoil the progress.
		if (problemIn(next.progress) === undefined) keep(next);
	};
	const say: ProgressStore["say"] = (change, plan) =>
		step(
			changeWords(change, plan, dayOf(around.now())),
			[fieldOf(change)],
			(progress, now) => record(progress, change, now),
		);

	takeIn();
	if (vault.read("") === undefined) $trouble.set("disabled");
	around.onOutsideChange(takeIn);
	return {
		$kept,
		$trouble,
		$setAside,
		say,
		step,
		show: (plan) => {
			if ($trouble.get() !== undefined) return;
			const shown = shownOf(plan, $kept.get().progress, dayOf(around.now()));
			vault.write(shownKey(process), JSON.stringify(shown));
		},
		undo: () => travel(undo),
		redo: () => travel(redo),
		takePending: (plan, unstored = []) => {
			const stored = takePending(process, vault);
			const changes = stored.length > 0 ? stored : unstored;
			for (const change of changes) {
				const { progress } = $kept.get();
				if (problemIn(record(progress, change, stamp())) === undefined)
					say(change, plan);
			}
			return changes.length > 0;
		},
		dropSetAside: () => {
			vault.dropSetAside();
			$setAside.set(vault.setAside());
		},
	};
}
