import { describe, expect, test } from "vitest";
import { Store, TableFull } from "./store.ts";

interface Booking {
	readonly cancelled: boolean;
}

const open = { cancelled: false };
const cancelled = { cancelled: true };

function storeOf(
	bookings: Readonly<Record<string, Booking>>,
	kept = 3,
	now = () => 0,
) {
	return new Store(
		{ bookings },
		{ kept, now, over: (_, item) => (item as Booking).cancelled },
	);
}

const idsOf = (store: ReturnType<typeof storeOf>) =>
	Object.keys(store.toJSON().bookings ?? {});

describe("a full table", () => {
	test("forgets the oldest item that is over", () => {
		const store = storeOf({ a: open, b: cancelled, c: cancelled });
		store.tables.bookings.set("d", open);
		expect(idsOf(store)).toEqual(["a", "c", "d"]);
		expect(store.commit()).toEqual([
			{ table: "bookings", id: "b", was: "removed" },
			{ table: "bookings", id: "d", was: "added" },
		]);
	});

	test("refuses when nothing is over, and keeps what it has", () => {
		const store = storeOf({ a: open, b: open, c: open });
		expect(() => store.tables.bookings.set("d", open)).toThrow(TableFull);
		expect(idsOf(store)).toEqual(["a", "b", "c"]);
	});

	test("finds what is over as soon as it is, and what is over by then a second later", () => {
		let now = 0;
		const due = { cancelled: false };
		const store = storeOf({ a: open, b: open, c: due }, 3, () => now);
		const add = () => store.tables.bookings.set("d", open);
		expect(add).toThrow(TableFull);
		due.cancelled = true;
		expect(add).toThrow(TableFull);
		now = 1000;
		add();
		expect(idsOf(store)).toEqual(["a", "b", "d"]);
		expect(() => store.tables.bookings.set("e", open)).toThrow(TableFull);
		store.tables.bookings.set("b", cancelled);
		store.tables.bookings.set("e", open);
		expect(idsOf(store)).toEqual(["a", "d", "e"]);
	});

	test("takes a change of what it holds", () => {
		const store = storeOf({ a: open, b: open, c: open });
		store.tables.bookings.set("b", cancelled);
		expect(store.tables.bookings.get("b")).toBe(cancelled);
	});

	test("gives back what it had forgotten when the work is undone", () => {
		const store = storeOf({ a: cancelled, b: open, c: open });
		store.tables.bookings.set("d", open);
		store.rollback();
		expect(idsOf(store).toSorted()).toEqual(["a", "b", "c"]);
	});

	test("that begins with more keeps as many", () => {
		const store = storeOf({ a: open, b: open, c: open }, 1);
		expect(idsOf(store)).toEqual(["a", "b", "c"]);
		expect(() => store.tables.bookings.set("d", open)).toThrow(/holds 3 items/);
	});
});

describe("a table", () => {
	test("tells what is in it", () => {
		const { bookings } = storeOf({ a: open, b: cancelled }).tables;
		expect(bookings.size).toBe(2);
		expect(bookings.has("a")).toBe(true);
		expect(bookings.has("c")).toBe(false);
		expect(bookings.get("c")).toBeUndefined();
		expect([...bookings.values()]).toEqual([open, cancelled]);
	});

	test("gives back what was removed, changed and added when the work is undone", () => {
		const store = storeOf({ a: open, b: open });
		const { bookings } = store.tables;
		bookings.delete("a");
		bookings.set("b", cancelled);
		bookings.set("c", open);
		bookings.set("c", cancelled);
		store.rollback();
		expect(store.toJSON()).toEqual({ bookings: { a: open, b: open } });
		expect(store.commit()).toEqual([]);
	});

	test("names each change once, and none of what came and went", () => {
		const store = storeOf({ a: open, b: open });
		const { bookings } = store.tables;
		bookings.delete("a");
		bookings.set("b", cancelled);
		bookings.set("b", open);
		bookings.set("c", open);
		bookings.delete("c");
		expect(store.commit()).toEqual([
			{ table: "bookings", id: "a", was: "removed" },
			{ table: "bookings", id: "b", was: "changed" },
		]);
		store.rollback();
		expect(idsOf(store)).toEqual(["b"]);
	});
});
