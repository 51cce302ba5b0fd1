import { startTransition, useEffect, useState } from "react";
import {
	type StoredIntegration,
	storedIntegrations,
} from "../../shared/starter/stored-integrations.ts";
import { type Removed, removedIn } from "./remove.ts";

/** What this browser keeps of integrations. */
export interface Kept {
	readonly integrations: readonly StoredIntegration[];
	readonly removed: readonly Removed[];
}

/** The integrations of this browser, kept up to date; and what makes every part of the page look again. */
export function useIntegrations(): readonly [Kept, () => void] {
	const [kept, setKept] = useState(look);
	useEffect(() => {
		// A new card takes a while to draw: what was pressed answers first.
		const refresh = () => startTransition(() => setKept(look()));
		addEventListener("storage", refresh);
		addEventListener("pageshow", refresh);
		return () => {
			removeEventListener("storage", refresh);
			removeEventListener("pageshow", refresh);
		};
	}, []);
	// Stores and list hear of it as of a change in another tab.
	return [kept, () => dispatchEvent(new StorageEvent("storage"))];
}

function look(): Kept {
	try {
		return {
			integrations: storedIntegrations(),
			removed: removedIn(localStorage),
		};
	} catch {
		return { integrations: [], removed: [] };
	}
}
