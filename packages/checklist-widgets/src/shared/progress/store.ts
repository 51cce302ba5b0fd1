import {
	type Change,
	changeWords,
	cleanChange,
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
	thereAt,
	timeWithin,
	undo,
} from "@slipway/core/checklist";
import { atom, type ReadableAtom } from "nanostores";
import { processOf, shownKey } from "../starter/storage-keys.ts";
import { browser, type Surroundings } from "./browser.ts";
import { dayOf } from "./day-of.ts";
import { replicaOf } from "./identity.ts";
import { pendingIn } from "./pending.ts";
import {
	progressStorage,
	type SetAside,
	type Trouble,
} from "./progress-storage.ts";
import { shownOf } from "./shown.ts";
import type { Stored } from "./stored.ts";

/** The progress of one integration, shared by every island on the page and every tab of the browser. */
export interface ProgressStore {
	/** Progress and journal; one value, so that they never disagree. */
	readonly $kept: ReadableAtom<Kept>;
	/** Why changes are not kept beyond this page; undefined while they are. */
	readonly $trouble: ReadableAtom<Trouble | undefined>;
	readonly $setAside: ReadableAtom<readonly SetAside[]>;
	/** Says one thing. */
	readonly say: (change: Change, plan: Plan) => void;
	/** Keeps what nobody has said: no step that could be undone. */
	readonly note: (change: Change) => void;
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
	 * Takes in what was said before the checklist arrived: what was stored, here or in another tab, and then what could not
	 * be stored. Says whether there was anything.
	 */
	readonly takePending: (plan: Plan, unstored?: readonly Change[]) => boolean;
	/** Deletes the set-aside data, once its owner has it or does not want it. */
	readonly dropSetAside: () => void;
}

const stores = new Map<string, ProgressStore>();

/** The store of an integration; the same one for everybody on the page. */
export function progressStore(integration: string): ProgressStore {
	const store =
		stores.get(integration) ?? createProgressStore(integration, browser);
	stores.set(integration, store);
	return store;
}

/** A store of its own, for tests. */
export function createProgressStore(
	integration: string,
	around: Surroundings,
): ProgressStore {
	const storage = progressStorage(integration, around);
	const by = replicaOf(storage, around);
	const stamp = (): Stamp => ({ by, at: timeWithin(around.now()) });
	const $kept = atom<Kept>(nothingSaid(integration));
	const $trouble = atom<Trouble | undefined>();
	const $setAside = atom<readonly SetAside[]>([]);

	let taken: Stored | undefined;
	/** Where early changes stand that are part of the progress by now; removed as soon as that is stored. */
	let early: readonly string[] = [];
	/** Merges what is stored into what is shown, so that neither a stale tab nor an older copy can undo anything. */
	const takeIn = () => {
		const stored = storage.load();
		if (stored === taken && storage.loadJournal() === $kept.get().journal)
			return;
		const isGone = stored.is === "nothing" && taken?.is === "progress";
		taken = stored;
		$setAside.set(storage.setAside());
		if (stored.is === "newer" || stored.is === "broken")
			$trouble.set(stored.is);
		// What was removed elsewhere is not brought back by a tab that still shows it.
		if (isGone && storage.isRemoved()) $kept.set(nothingSaid(integration));
		const theirs = stored.progress;
		if (!theirs) return;
		const { progress, journal } = $kept.get();
		const merged = merge(theirs, progress);
		const kept = { progress: merged, journal: storage.loadJournal() };
		if (compare(progress, theirs).length > 0) $kept.set(kept);
		else if (JSON.stringify(journal) !== JSON.stringify(kept.journal))
			$kept.set({ progress, journal: kept.journal });
		// Something is only here: an older copy has been written over it.
		if (compare(theirs, merged).length > 0) save();
	};
	const save = () => {
		$trouble.set(storage.save($kept.get()));
		// What was just written need not be taken in.
		taken = storage.load();
		forgetEarly();
	};
	const forgetEarly = () => {
		if ($trouble.get() !== undefined) return;
		for (const key of early) storage.write(key, null);
		early = [];
	};
	/** The one gate to the storage: what the reader would refuse is never written. False when it was refused. */
	const keep = (next: Kept) => {
		if (problemIn(next.progress) !== undefined) return false;
		$kept.set(next);
		save();
		return true;
	};
	const step: ProgressStore["step"] = (words, fields, next) => {
		takeIn();
		const now = stamp();
		const { progress, journal } = $kept.get();
		const changed = next(progress, now);
		const after = noted(journal, words, progress, changed, fields, now.at);
		if (after !== journal && !keep({ progress: changed, journal: after }))
			$trouble.set("refused");
	};
	const travel = (move: typeof undo) => {
		takeIn();
		// A journal that somebody has tampered with does not spoil the progress.
		keep(move($kept.get(), stamp()));
	};
	const say: ProgressStore["say"] = (said, plan) => {
		const change = cleanChange(said);
		step(
			changeWords(change, plan, dayOf(around.now())),
			[fieldOf(change)],
			(progress, now) => record(progress, change, now),
		);
	};

	const note: ProgressStore["note"] = (said) => {
		takeIn();
		const { progress, journal } = $kept.get();
		keep({ progress: record(progress, cleanChange(said), stamp()), journal });
	};

	takeIn();
	if (storage.read("") === undefined) $trouble.set("disabled");
	around.onOutsideChange(takeIn);
	return {
		$kept,
		$trouble,
		$setAside,
		say,
		note,
		step,
		show: (plan) => {
			if ($trouble.get() !== undefined) return;
			const now = around.now();
			const shown = shownOf(
				plan,
				$kept.get().progress,
				dayOf(now),
				thereAt(now, plan.calendar),
			);
			storage.write(shownKey(integration), JSON.stringify(shown));
		},
		undo: () => travel(undo),
		redo: () => travel(redo),
		takePending: (plan, unstored = []) => {
			const pending = pendingIn(integration, storage);
			const changes = [...pending.changes, ...unstored];
			for (const change of changes) {
				const next = record($kept.get().progress, cleanChange(change), stamp());
				if (problemIn(next) === undefined) say(change, plan);
			}
			early = pending.keys;
			forgetEarly();
			return changes.length > 0;
		},
		dropSetAside: () => {
			storage.dropSetAside();
			$setAside.set(storage.setAside());
		},
	};
}

const nothingSaid = (integration: string): Kept => ({
	progress: emptyProgress(processOf(integration)),
	journal: emptyJournal,
});
