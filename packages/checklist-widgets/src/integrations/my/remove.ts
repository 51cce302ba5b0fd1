import { removedKey } from "../../shared/starter/storage-keys.ts";
import { nameIn } from "../../shared/starter/stored-integrations.ts";

/** An integration that was removed and can be brought back. */
export interface Removed {
	readonly id: string;
	/** When, in milliseconds since 1970. */
	readonly at: number;
	/** As its owner called it; empty where it had no name. */
	readonly name: string;
}

/**
 * Takes an integration out of the lists. Each of its items is moved, not deleted: progress, history, figures of the
 * timeline, what was set aside. False where the storage has no room; then everything is as before.
 */
export function removeIntegration(
	storage: Storage,
	id: string,
	now: number,
): boolean {
	return moveAll(
		storage,
		itemsOf(storage, id).map(([key, kind, rest]) => [
			key,
			`${removedKey(id)}:${now}:${kind}${rest}`,
		]),
	);
}

/** What was removed, the last first. */
export function removedIn(storage: Storage): readonly Removed[] {
	return Object.keys(storage)
		.flatMap((key) => {
			const [, id = "", at] =
				/^slipway:removed:([^:]+):(\d+):progress$/.exec(key) ?? [];
			return at
				? [{ id, at: Number(at), name: nameIn(storage.getItem(key) ?? "") }]
				: [];
		})
		.toSorted((one, other) => other.at - one.at);
}

/**
 * Brings an integration back, under its old id, or under a new one where that is in use again. Says under which; undefined
 * where the storage has no room.
 */
export function restoreIntegration(
	storage: Storage,
	{ id, at }: Removed,
	freeId: string,
): string | undefined {
	const start = `${removedKey(id)}:${at}:`;
	const back = itemsOf(storage, id).some(([, kind]) => kind === "progress")
		? freeId
		: id;
	const moves = Object.keys(storage)
		.filter((key) => key.startsWith(start))
		.map((key) => {
			const [kind = "", ...rest] = key.slice(start.length).split(":");
			return [key, ["slipway", kind, back, ...rest].join(":")] as const;
		});
	return moveAll(storage, moves) ? back : undefined;
}

/** Deletes what was removed, for good. */
export function forgetRemoved(storage: Storage, { id, at }: Removed): void {
	const start = `${removedKey(id)}:${at}:`;
	for (const key of Object.keys(storage))
		if (key.startsWith(start)) storage.removeItem(key);
}

/** The items of an integration: key, kind, and what stands behind the id. */
function itemsOf(
	storage: Storage,
	id: string,
): readonly (readonly [key: string, kind: string, rest: string])[] {
	return Object.keys(storage).flatMap((key) => {
		const [, kind = "", of, rest = ""] =
			/^slipway:([a-z-]+):([^:]+)(:.*)?$/.exec(key) ?? [];
		return of === id && kind !== "removed" && kind !== "open"
			? [[key, kind, rest] as const]
			: [];
	});
}

/** Moves items to other names; all of them, or none. */
function moveAll(
	storage: Storage,
	moves: readonly (readonly [from: string, to: string])[],
): boolean {
	const moved: (readonly [from: string, to: string, text: string])[] = [];
	try {
		for (const [from, to] of moves) {
			const text = storage.getItem(from) ?? "";
			// First away: the storage may have no room for it twice.
			storage.removeItem(from);
			moved.push([from, to, text]);
			storage.setItem(to, text);
		}
		return true;
	} catch {
		for (const [from, to, text] of moved.toReversed()) {
			storage.removeItem(to);
			storage.setItem(from, text);
		}
		return false;
	}
}
