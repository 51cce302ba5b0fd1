import { expect, test } from "vitest";
import {
	forgetRemoved,
	removedIn,
	removeIntegration,
	restoreIntegration,
} from "./remove.ts";

/** A storage with as much room as a test gives it, which lists its items as its own keys. */
function storageOf(items: Record<string, string>, room = 10_000): Storage {
	const used = () => Object.entries(items).join("").length;
	return new Proxy({} as Storage, {
		ownKeys: () => Object.keys(items),
		getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
		get: (_, name) =>
			({
				getItem: (key: string) => items[key] ?? null,
				removeItem: (key: string) => delete items[key],
				setItem: (key: string, text: string) => {
					const before = items[key];
					items[key] = text;
					if (used() <= room) return;
					if (before === undefined) delete items[key];
					else items[key] = before;
					throw new DOMException("full", "QuotaExceededError");
				},
			})[String(name)],
	});
}

const named = (name: string) =>
	JSON.stringify({ details: { name: [{ value: name }] } });
const everything = () => ({
	"slipway:progress:example": named("Nordic"),
	"slipway:journal:example": "history",
	"slipway:timeline:example": "#start=2027-01-04",
	"slipway:set-aside:example:17": "broken",
	"slipway:progress:example~a1": named("Alpine"),
	"slipway:progress:other": named("Other"),
	"slipway:browser": "0abc",
	"slipway:open:example": "example",
});

test("what is removed is moved whole, and comes back as it was", () => {
	const items: Record<string, string> = everything();
	const storage = storageOf(items);
	expect(removeIntegration(storage, "example", 99)).toBe(true);
	expect(items["slipway:progress:example"]).toBeUndefined();
	expect(items["slipway:set-aside:example:17"]).toBeUndefined();
	expect(items["slipway:progress:example~a1"]).toBe(named("Alpine"));
	const [removed] = removedIn(storage);
	expect(removed).toEqual({ id: "example", at: 99, name: "Nordic" });
	if (removed) restoreIntegration(storage, removed, "example~b2");
	expect(items).toEqual(everything());
});

test("what has been begun anew meanwhile stays; the old one comes back beside it", () => {
	const items: Record<string, string> = everything();
	const storage = storageOf(items);
	removeIntegration(storage, "example", 99);
	items["slipway:progress:example"] = named("New");
	const [removed] = removedIn(storage);
	expect(removed && restoreIntegration(storage, removed, "example~b2")).toBe(
		"example~b2",
	);
	expect(items["slipway:progress:example"]).toBe(named("New"));
	expect(items["slipway:progress:example~b2"]).toBe(named("Nordic"));
	expect(items["slipway:set-aside:example~b2:17"]).toBe("broken");
});

test("where there is no room, nothing changes", () => {
	const items: Record<string, string> = everything();
	const room = Object.entries(items).join("").length;
	expect(removeIntegration(storageOf(items, room), "example", 99)).toBe(false);
	expect(items).toEqual(everything());
});

test("what is deleted for good is gone, and nothing else", () => {
	const items: Record<string, string> = everything();
	const storage = storageOf(items);
	removeIntegration(storage, "example", 99);
	removeIntegration(storage, "example~a1", 100);
	const [last, first] = removedIn(storage);
	expect([last?.id, first?.id]).toEqual(["example~a1", "example"]);
	if (first) forgetRemoved(storage, first);
	expect(Object.keys(items).toSorted()).toEqual([
		"slipway:browser",
		"slipway:open:example",
		"slipway:progress:other",
		"slipway:removed:example~a1:100:progress",
	]);
});
