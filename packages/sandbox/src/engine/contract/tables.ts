/** Tables of items by id: the whole state of a mock. Items are replaced, never changed in place. */
export type Tables = Readonly<Record<string, Readonly<Record<string, object>>>>;

/** One table. */
export interface Collection<Item extends object> {
	readonly size: number;
	get(id: string): Item | undefined;
	has(id: string): boolean;
	set(id: string, item: Item): void;
	delete(id: string): void;
	values(): IterableIterator<Item>;
}

/** What one exchange did to an item. */
export interface Change {
	readonly table: string;
	readonly id: string;
	readonly was: "added" | "changed" | "removed";
}
