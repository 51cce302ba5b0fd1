import { storedIntegrations } from "../../shared/starter/stored-integrations.ts";
import { isTooOld } from "../../shared/starter/too-old.ts";
import { watchPresses } from "../../shared/starter/watch-presses.ts";

/**
 * The script of the section with all integrations on one calendar: fetches the rest when the section comes into view, or at
 * once when the address leads to it. Until the first result is there, the section stays as it was served.
 *
 * @param above resolves when what stands above the section is drawn: before that, the section may be in view by chance.
 */
export async function startPortfolio(above: Promise<void>): Promise<void> {
	const root = document.querySelector<HTMLElement>("[data-portfolio]");
	if (isTooOld() || !root) return;
	const released = watchPresses(root);
	if (storedIntegrations().length > 0) root.dataset.begun = "";
	if (isMeant(root)) lead(root);
	else {
		await above;
		await inView(root);
	}
	try {
		const { mount } = await import("../mount.tsx");
		await mount(root, released);
		await above;
		// What stands above has grown meanwhile.
		if (isMeant(root)) lead(root);
	} catch {
		root.dataset.trouble = "";
	}
}

/** Whether the address is a link to figures, or names the heading before the section. */
const isMeant = (root: HTMLElement) =>
	location.hash.includes("=") || location.hash === `#${headingOf(root).id}`;

const lead = (root: HTMLElement) => headingOf(root).scrollIntoView();

function headingOf(root: HTMLElement): Element {
	const before = [...document.querySelectorAll("main h2")].filter(
		(heading) =>
			heading.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING,
	);
	return before.at(-1) ?? root;
}

function inView(root: HTMLElement): Promise<void> {
	return new Promise((resolve) => {
		const seen = new IntersectionObserver((entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			seen.disconnect();
			resolve();
		});
		seen.observe(root);
		// A link on this page, or one that is pasted into its address.
		addEventListener("hashchange", () => {
			if (isMeant(root)) resolve();
		});
	});
}
