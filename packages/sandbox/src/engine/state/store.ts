import type { Change, Collection, Tables } from "../contract/tables.ts";

type Written = readonly [table: string, id: string, before: object | undefined];

/** How many items a table keeps, so that a long run does not fill the memory. */
export const itemsKept = 10_000;

/** What becomes of a table that is full. */
export interface Room {
	/** How many items each table keeps; a table that begins with more keeps as many as it begins with. */
	readonly kept: number;
	/** Milliseconds since 1970, on the sandbox's clock. */
	now(): number;
	/** Whether the table may forget the item at a moment. */
	over(table: string, item: object, now: number): boolean;
}

/** For how long a table in which nothing is over is not searched again, unless it changes. Milliseconds. */
const searchedAgain = 1000;

/** A table is full, and nothing in it is over. */
export class TableFull extends Error {
	override readonly name = "TableFull";
	readonly table: string;
	readonly kept: number;

	constructor(table: string, kept: number) {
		super(
			`The table “${table}” holds ${kept} items, and none of them is over.`,
		);
		this.table = table;
		this.kept = kept;
	}
}

/**
 * Tables with one level of undo: everything written since the last `commit` can be taken back. A full table forgets the
 * oldest item that is over; where none is, writing throws `TableFull`.
 */
export class Store<T extends Tables> {
	readonly #tables = new Map<string, Map<string, object>>();
	#written: Written[] = [];
	/** When nothing was over in a table, as long as it has not changed since. */
	readonly #searched = new Map<string, number>();
	readonly #room: Room;
	readonly tables: {
		readonly [K in keyof T]: Collection<T[K][string]>;
	};

	constructor(initial: T, room: Room) {
		this.#room = room;
		const collections: Record<string, Collection<object>> = {};
		for (const [name, items] of Object.entries(initial)) {
			this.#tables.set(name, new Map(Object.entries(items)));
			collections[name] = this.#collection(name);
		}
		this.tables = collections as unknown as typeof this.tables;
	}

	/** Makes what was written final; answers with what changed, in order. */
	commit(): readonly Change[] {
		const before = new Map<string, Written>();
		for (const written of this.#written) {
			const key = `${written[0]}\n${written[1]}`;
			if (!before.has(key)) before.set(key, written);
		}
		this.#written = [];
		return [...before.values()].flatMap(([table, id, was]): Change[] => {
			const now = this.#tables.get(table)?.get(id);
			if (was === undefined)
				return now === undefined ? [] : [{ table, id, was: "added" }];
			return [{ table, id, was: now === undefined ? "removed" : "changed" }];
		});
	}

	/** Takes back everything written since the last `commit`. */
	rollback(): void {
		for (const [table, id, before] of this.#written.toReversed()) {
			const items = this.#tables.get(table);
			this.#searched.delete(table);
			if (before === undefined) items?.delete(id);
			else items?.set(id, before);
		}
		this.#written = [];
	}

	/** All tables as plain data. */
	toJSON(): Tables {
		return Object.fromEntries(
			[...this.#tables].map(([name, items]) => [
				name,
				Object.fromEntries(items),
			]),
		);
	}

	#collection(name: string): Collection<object> {
		const items = this.#tables.get(name) ?? new Map<string, object>();
		const remember = (id: string) => {
			this.#searched.delete(name);
			this.#written.push([name, id, items.get(id)]);
		};
		const kept = Math.max(this.#room.kept, items.size);
		const firstOver = () => {
			const now = this.#room.now();
			if (now - (this.#searched.get(name) ?? -searchedAgain) < searchedAgain)
				return undefined;
			for (const [id, item] of items)
				if (this.#room.over(name, item, now)) return id;
			this.#searched.set(name, now);
			return undefined;
		};
		return {
			get size() {
				return items.size;
			},
			get: (id) => items.get(id),
			has: (id) => items.has(id),
			values: () => items.values(),
			set: (id, item) => {
				if (items.size >= kept && !items.has(id)) {
					const oldest = firstOver();
					if (oldest === undefined) throw new TableFull(name, kept);
					remember(oldest);
					items.delete(oldest);
				}
				remember(id);
				items.set(id, item);
			},
			delete: (id) => {
				remember(id);
				items.delete(id);
			},
		};
	}
}
