import type { Exchange, Sandbox } from "@slipway/sandbox/engine";
import { putInTab, restoreFromTab } from "../../shared/tab/kept-sandbox.ts";
import { journalKey, stateKey } from "../../shared/tab/tab-keys.ts";

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
	const problem = restoreFromTab(sandbox);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const write = () => {
		timer = undefined;
		const { id } = sandbox.api;
		const state = putInTab(stateKey(id), JSON.stringify(sandbox.snapshot()));
		const journal = putInTab(journalKey(id), newestOf(sandbox.journal()));
		kept(state && journal);
	};
	// Once for all that happens in one go, and no later: the page that is opened next may read before this one is told that
	// it was left.
	sandbox.listen(() => {
		timer ??= setTimeout(write);
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
