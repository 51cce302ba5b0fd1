import { isOlderState, type Sandbox } from "@slipway/sandbox/engine";
import { journalKey, olderStateKey, stateKey } from "./tab-keys.ts";

/** Keeps a text for the life of the tab. False when the storage is full or switched off: then what was kept before stays. */
export function putInTab(key: string, text: string): boolean {
	try {
		sessionStorage.setItem(key, text);
		return true;
	} catch {
		return false;
	}
}

/** Takes over what the tab keeps of a sandbox. Answers with what was wrong with it, if anything. */
export function restoreFromTab(sandbox: Sandbox): string | undefined {
	const { id } = sandbox.api;
	try {
		const text = sessionStorage.getItem(stateKey(id));
		if (text === null) return undefined;
		const state: unknown = JSON.parse(text);
		// The next write would take its place.
		if (isOlderState(state)) putInTab(olderStateKey(id), text);
		sandbox.restore(state);
	} catch (error) {
		return `What this tab had kept could not be used, so the sandbox starts again. ${(error as Error).message}`;
	}
	try {
		const journal = sessionStorage.getItem(journalKey(id));
		if (journal !== null) sandbox.restoreJournal(JSON.parse(journal));
		return undefined;
	} catch {
		return "The journal that this tab had kept could not be read; it starts empty, and the state is unchanged.";
	}
}
