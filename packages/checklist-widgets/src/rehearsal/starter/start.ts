import { isTooOld } from "../../shared/starter/too-old.ts";
import { journalKey } from "../../shared/tab/tab-keys.ts";

/**
 * The script of every page with a rehearsal. It fetches the judge with the first touch, and at once where this tab has
 * sent requests to a sandbox. Kept small: many only read the page.
 */
export function startRehearsals(base: string): void {
	if (isTooOld()) return;
	// The pages forbid eval. zod would try it, and reads this as it is loaded, which only happens from here.
	Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
	for (const root of document.querySelectorAll<HTMLElement>("[data-rehearsal]"))
		start(root, base);
	openNamed();
	addEventListener("hashchange", openNamed);
}

/** Opens the case that the address names. */
function openNamed(): void {
	if (!/^#case-[\w-]+$/.test(location.hash)) return;
	document
		.querySelector(`${location.hash} > details`)
		?.setAttribute("open", "");
}

function start(root: HTMLElement, base: string): void {
	let called = false;
	let pressed: HTMLElement | undefined;
	const wake = () => {
		if (called) return;
		called = true;
		import("../mount.ts")
			.then(({ mount }) => mount(root, base))
			.then(() => {
				root.dataset.alive = "";
				pressed?.click();
			})
			.catch(() => {
				called = false;
				root.dataset.trouble = "";
			});
	};
	// The press that calls the judge must not be lost: it is done as soon as the judge is there.
	for (const button of root.querySelectorAll<HTMLButtonElement>(
		"[data-from-tab], [data-from-examples], [data-play-case]",
	))
		button.disabled = false;
	root.addEventListener("click", ({ target }) => {
		if ("alive" in root.dataset || !(target instanceof Element)) return;
		pressed = target.closest("button") ?? pressed;
		const summary = root.querySelector("[data-summary]");
		if (pressed && summary) summary.textContent = "Fetching the judge…";
	});
	for (const type of [
		"pointerover",
		"pointerdown",
		"focusin",
		"dragenter",
		"click",
	])
		root.addEventListener(type, wake, { capture: true });
	root.dataset.ready = "";
	const mocks = (root.dataset.apis ?? "").split(" ");
	if (mocks.some(hasJournal)) wake();
}

/** Whether this tab keeps requests to a mock's sandbox. */
function hasJournal(mock: string): boolean {
	try {
		return (sessionStorage.getItem(journalKey(mock)) ?? "[]") !== "[]";
	} catch {
		return false;
	}
}
