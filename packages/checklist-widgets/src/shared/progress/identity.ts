import { browserKey } from "../starter/storage-keys.ts";
import type { Surroundings } from "./browser.ts";
import type { ProgressStorage } from "./progress-storage.ts";

/**
 * The id under which this browser writes. Kept, so that a person's later writes replace their own earlier ones; where it
 * cannot be kept, each page has one of its own.
 */
export function replicaOf(
	storage: ProgressStorage,
	around: Surroundings,
): string {
	const known = storage.read(browserKey);
	if (known && /^[0-9][a-z0-9]{3,31}$/.test(known)) return known;
	const id = around.randomId();
	storage.write(browserKey, id);
	return id;
}
