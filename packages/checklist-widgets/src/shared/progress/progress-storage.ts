import {
	emptyJournal,
	type Journal,
	type Kept,
	readJournal,
} from "@slipway/core/checklist";
import {
	journalKey,
	processOf,
	progressKey,
	removedKey,
	setAsideKey,
	shownKey,
} from "../starter/storage-keys.ts";
import type { Surroundings } from "./browser.ts";
import { readStored, type Stored } from "./stored.ts";

/** Why progress is not being kept in the browser; the page goes on in memory. */
export type Trouble = "disabled" | "full" | "newer" | "broken" | "refused";

/** Stored data of which not all could be read, as it was. */
export interface SetAside {
	readonly key: string;
	readonly text: string;
}

/** Reads and writes the browser's storage. Never throws; says what is wrong instead. */
export interface ProgressStorage {
	/** What is stored. Data that cannot be read as a whole is set aside first; what can be read of it takes its place. */
	readonly load: () => Stored;
	readonly loadJournal: () => Journal;
	/** Stores everything, unless that would overwrite data that cannot be read. */
	readonly save: (kept: Kept) => Trouble | undefined;
	readonly setAside: () => readonly SetAside[];
	readonly dropSetAside: () => void;
	/** Whether it was removed, to be brought back. */
	readonly isRemoved: () => boolean;
	/** The names of all items. */
	readonly keys: () => readonly string[];
	/** The item of that name; undefined where storage is off. */
	readonly read: (key: string) => string | null | undefined;
	/** Whether the item could be written; null removes it. */
	readonly write: (key: string, text: string | null) => boolean;
}

/** The storage of one integration. */
export function progressStorage(
	integration: string,
	around: Surroundings,
): ProgressStorage {
	const prefix = `${setAsideKey(integration)}:`;

	const read: ProgressStorage["read"] = (key) => {
		try {
			return around.storage()?.getItem(key);
		} catch {
			return undefined;
		}
	};
	const write: ProgressStorage["write"] = (key, text) => {
		try {
			const storage = around.storage();
			if (text === null) storage?.removeItem(key);
			else storage?.setItem(key, text);
			return storage !== undefined;
		} catch {
			return false;
		}
	};
	// Reading is checked item by item, so what was read or written last is remembered with its text.
	let known: { readonly text: string | null; readonly stored: Stored } = {
		text: null,
		stored: { is: "nothing" },
	};
	let knownJournal: {
		readonly text: string | null;
		readonly journal: Journal;
	} = { text: null, journal: emptyJournal };
	const load = (): Stored => {
		const text = read(progressKey(integration)) ?? null;
		if (text === known.text) return known.stored;
		const stored = readStored(text, processOf(integration));
		if (stored.is !== "broken" || text === null) {
			known = { text, stored };
			return stored;
		}
		// Only when it is safe elsewhere may its place be used again. Another tab may have done so.
		const { progress } = stored;
		const sound = progress ? JSON.stringify(progress) : null;
		const isSafe =
			setAside().some((aside) => aside.text === text) ||
			write(prefix + around.now(), text);
		if (!isSafe || !write(progressKey(integration), sound)) return stored;
		known = {
			text: sound,
			stored: progress ? { is: "progress", progress } : { is: "nothing" },
		};
		return known.stored;
	};
	const keys = () => {
		try {
			return Object.keys(around.storage() ?? {});
		} catch {
			return [];
		}
	};
	const setAside = () =>
		keys()
			.filter((key) => key.startsWith(prefix))
			.map((key) => ({ key, text: read(key) ?? "" }));

	return {
		read,
		write,
		load,
		loadJournal: () => {
			const text = read(journalKey(integration)) ?? null;
			if (text !== knownJournal.text)
				knownJournal = { text, journal: readJournal(text) };
			return knownJournal.journal;
		},
		save: ({ progress, journal }) => {
			if (read(progressKey(integration)) === undefined) return "disabled";
			const stored = load();
			if (stored.is === "newer" || stored.is === "broken") return stored.is;
			const text = JSON.stringify(progress);
			if (text !== known.text) write(shownKey(integration), null);
			if (!write(progressKey(integration), text)) {
				// Rather lose the history than the progress.
				write(journalKey(integration), null);
				if (!write(progressKey(integration), text)) return "full";
			}
			known = { text, stored: { is: "progress", progress } };
			const history = journal === emptyJournal ? null : JSON.stringify(journal);
			if (write(journalKey(integration), history))
				knownJournal = { text: history, journal };
			return undefined;
		},
		isRemoved: () =>
			keys().some((key) => key.startsWith(`${removedKey(integration)}:`)),
		keys,
		setAside,
		dropSetAside: () => {
			for (const key of keys()) if (key.startsWith(prefix)) write(key, null);
		},
	};
}
