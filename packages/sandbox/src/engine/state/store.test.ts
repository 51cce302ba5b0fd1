import { describe, expect, test } from "vitest";
import { Store, TableFull } from "./store.ts";

interface Booking {
	readonly cancelled: boolean;
}

const open = { cancelled: false };
const cancelled = { cancelled: true };

function storeOf(bookings: Readonly<Record<string, Booking>>, kept = 3) {
	return new Store(
		{ bookings },
		{ kept, over: (_, item) => (item as Booking).cancelled },
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
