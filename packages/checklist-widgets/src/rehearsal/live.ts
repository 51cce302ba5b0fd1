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
	let turn = 0;
	const stop = () => {
		turn++;
		if (button) button.textContent = "Watch";
	};
	const watch = async (text: string) => {
		const own = ++turn;
		const address = rootOf(text);
		const apis = await Promise.all(ids.map(loadMock));
		let told = await readFrom(address, apis);
		await judge(seenAt(address, apis, told));
		if (button) button.textContent = "Stop watching";
		while (own === turn) {
			await new Promise((resolve) => setTimeout(resolve, pause));
			if (own !== turn || document.hidden) continue;
			try {
				const next = await readFrom(address, apis);
				if (own !== turn || isSame(told, next)) continue;
				told = next;
				await judge(seenAt(address, apis, next));
			} catch (error) {
				say(`${(error as Error).message} The verdicts are the last ones.`);
			}
		}
	};
	form?.addEventListener("submit", (event) => {
		event.preventDefault();
		if (button?.textContent === "Stop watching") stop();
		else
			watch(input?.value ?? "").catch((error: unknown) => {
				stop();
				say((error as Error).message);
			});
	});
	if (input) input.disabled = false;
	return { stop };
}
