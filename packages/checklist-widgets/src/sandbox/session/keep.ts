import {
	type Exchange,
	isOlderState,
	type Sandbox,
} from "@slipway/sandbox/engine";

const keyOf = (id: string) => `slipway:sandbox:${id}`;
/** Where a state stays that an older Slipway wrote in this tab. */
const olderKeyOf = (id: string) => `${keyOf(id)}:older`;
const journalKeyOf = (id: string) => `${keyOf(id)}:journal`;
/** Milliseconds of quiet before the state is written. */
const quiet = 300;
/** How many exchanges outlive a reload, and how many characters they may have together. */
const exchangesKept = 100;
const journalSize = 500_000;

/**
 * Keeps a sandbox's state and journal for the life of the tab: takes over what an earlier page left, and writes after
 * every change. The journal holds no secrets. Answers with what was wrong with the earlier state, if anything; `kept` hears
 * after each write whether all could be kept.
 */
export function keepInTab(
	sandbox: Sandbox,
	kept: (whole: boolean) => void,
): string | undefined {
	const problem = restored(sandbox);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const write = () => {
		timer = undefined;
		const { id } = sandbox.api;
		const state = put(keyOf(id), JSON.stringify(sandbox.snapshot()));
		const journal = put(journalKeyOf(id), newestOf(sandbox.journal()));
		kept(state && journal);
	};
	sandbox.listen(() => {
		timer ??= setTimeout(write, quiet);
	});
	// The last that a page hears, also where a phone ends it in the background.
	addEventListener("visibilitychange", () => {
		if (timer === undefined) return;
		clearTimeout(timer);
		write();
	});
	return problem;
}

/** As many of the newest exchanges as may be kept, as JSON. */
export function newestOf(journal: readonly Exchange[]): string {
	const texts: string[] = [];
	let size = 0;
	for (const exchange of journal.slice(-exchangesKept).toReversed()) {
		const text = JSON.stringify(exchange);
		size += text.length + 1;
		if (size > journalSize) break;
		texts.unshift(text);
	}
	return `[${texts.join(",")}]`;
}

/** Whether the text could be kept: the storage may be full or switched off. Then what was kept before stays. */
function put(key: string, text: string): boolean {
	try {
		sessionStorage.setItem(key, text);
		return true;
	} catch {
		return false;
	}
}

function restored(sandbox: Sandbox): string | undefined {
	const { id } = sandbox.api;
	try {
		const text = sessionStorage.getItem(keyOf(id));
		if (text === null) return undefined;
		const state: unknown = JSON.parse(text);
		// The next write would take its place.
		if (isOlderState(state)) put(olderKeyOf(id), text);
		sandbox.restore(state);
	} catch (error) {
		return `What this tab had kept could not be used, so the sandbox starts again. ${(error as Error).message}`;
	}
	try {
		const journal = sessionStorage.getItem(journalKeyOf(id));
		if (journal !== null) sandbox.restoreJournal(JSON.parse(journal));
		return undefined;
	} catch {
		return "The journal that this tab had kept could not be read; it begins anew, and the state is as it was.";
	}
}
