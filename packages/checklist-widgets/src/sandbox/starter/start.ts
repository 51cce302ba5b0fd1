import { loadMock } from "@slipway/mocks/catalogue";
import { isTooOld } from "../../shared/starter/too-old.ts";
import { watchPresses } from "../../shared/starter/watch-presses.ts";
import type { Pressed } from "./pressed.ts";

/**
 * The script of every page with a console. It fetches the rest with the first touch and hands over what was pressed
 * meanwhile. Kept small: many only read the page.
 */
export function startConsoles(base: string): void {
	if (isTooOld()) return;
	// The pages forbid eval. zod would try it, and reads this as it is loaded, which only happens from here.
	Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
	for (const root of document.querySelectorAll<HTMLElement>("[data-console]"))
		start(root, base);
}

function start(root: HTMLElement, base: string): void {
	let pressed: Pressed = { operation: undefined, send: false };
	let called = false;
	// A page about certification leads to a case that is played here.
	const [, rehearse] = /^#rehearse=([\w-]+)$/.exec(location.hash) ?? [];
	const listening = new AbortController();
	const released = watchPresses(root, listening.signal);
	const on = (types: string, listener: (event: Event) => void) => {
		for (const type of types.split(" "))
			root.addEventListener(type, listener, {
				signal: listening.signal,
				capture: true,
			});
	};
	const sendSoon = () => {
		pressed = { ...pressed, send: true };
		const waiting = root.querySelector("[data-waiting]");
		if (waiting) waiting.textContent = "Sending…";
	};
	const wake = () => {
		if (called) return;
		called = true;
		const id = root.dataset.console ?? "";
		// Fetched beside what plays it, which asks for it again: one after the other would take as long as both.
		loadMock(id).catch(() => {});
		import("../mount.tsx")
			.then(({ prepare }) => prepare(id, base))
			.then(async (mount) => {
				await released();
				listening.abort();
				mount(root, pressed, rehearse);
			})
			.catch(() => {
				called = false;
				root.dataset.trouble = "";
			});
	};
	on("pointerenter pointerdown focusin", wake);
	on("click", ({ target }) => {
		const button = target instanceof Element ? target.closest("button") : null;
		if (!button) return;
		const { operation } = button.dataset;
		if (operation) pressed = { operation, send: false };
		else if ("send" in button.dataset) sendSoon();
		wake();
	});
	on("change", ({ target }) => {
		if (!(target instanceof HTMLSelectElement && "choose" in target.dataset))
			return;
		pressed = { operation: target.value, send: false };
		wake();
	});
	on("submit", (event) => {
		event.preventDefault();
		sendSoon();
		wake();
	});
	root.dataset.ready = "";
	// A page about errors leads to the request that provokes one.
	const [, operation, example] =
		/^#try=([\w-]+)\.(\d+)$/.exec(location.hash) ?? [];
	if (operation) {
		pressed = { operation, example: Number(example), send: false };
		root.scrollIntoView();
		wake();
	}
	if (rehearse) {
		root.querySelector("#story")?.setAttribute("open", "");
		root.scrollIntoView();
		wake();
	}
	// Some programs encode signs of a link on its way; what it carries is looked at later.
	if (
		/^#sandbox\b/.test(location.hash) &&
		location.hash.includes(root.dataset.console ?? "")
	)
		wake();
}
