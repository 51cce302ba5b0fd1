import { loadMock } from "@slipway/mocks/catalogue";
import { isSame, readFrom, rootOf, seenAt } from "./on-this-machine.ts";
import type { Seen } from "./traffics.ts";

/** Milliseconds between two looks at a sandbox. */
const pause = 2000;

/** Follows a sandbox on the reader’s machine. */
export interface Live {
	/** Looks no more; the verdicts stay. */
	stop(): void;
}

/** Brings the live view of a page to life: what a running sandbox is sent is judged as it comes. */
export function liveIn(
	root: HTMLElement,
	ids: readonly string[],
	{
		judge,
		say,
	}: {
		readonly judge: (seen: Seen) => Promise<void>;
		readonly say: (text: string) => void;
	},
): Live {
	const form = root.querySelector<HTMLFormElement>("[data-live]");
	const input = form?.querySelector("input");
	const button = form?.querySelector("button");
	/** The watch that is going on; another one, or none, ends it. */
	let watching: symbol | undefined;
	const set = (next: symbol | undefined) => {
		watching = next;
		if (button) button.textContent = next ? "Stop watching" : "Watch";
	};
	const stop = () => set(undefined);
	const watch = async (text: string) => {
		const own = Symbol(text);
		set(own);
		const address = rootOf(text);
		const apis = await Promise.all(ids.map(loadMock));
		let told = await readFrom(address, apis);
		if (own === watching) await judge(seenAt(address, apis, told));
		while (own === watching) {
			await new Promise((resolve) => setTimeout(resolve, pause));
			if (own !== watching || document.hidden) continue;
			try {
				const next = await readFrom(address, apis);
				if (own !== watching || isSame(told, next)) continue;
				told = next;
				await judge(seenAt(address, apis, next));
			} catch (error) {
				say(`${(error as Error).message} The verdicts are the last ones.`);
			}
		}
	};
	form?.addEventListener("submit", (event) => {
		event.preventDefault();
		if (watching) stop();
		else
			watch(input?.value ?? "").catch((error: unknown) => {
				stop();
				say((error as Error).message);
			});
	});
	if (input) input.disabled = false;
	return { stop };
}
