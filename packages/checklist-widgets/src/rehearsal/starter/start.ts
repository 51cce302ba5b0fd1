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
	const wake = () => {
		if (called) return;
		called = true;
		import("../mount.ts")
			.then(({ mount }) => mount(root, base))
			.then(() => {
				root.dataset.alive = "";
			})
			.catch(() => {
				called = false;
				root.dataset.trouble = "";
			});
	};
	for (const type of ["pointerover", "pointerdown", "focusin", "dragenter"])
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
