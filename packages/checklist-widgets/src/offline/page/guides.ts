import type { Keeping, Kept } from "@slipway/offline/messages";
import { ask } from "../ask.ts";

type Guide = Kept["guides"][number];
type Step = Extract<Keeping, { done: number }>;

const megabytes = new Intl.NumberFormat("en", {
	style: "unit",
	unit: "megabyte",
	maximumFractionDigits: 1,
});

const outcomes: Readonly<Record<Exclude<Keeping, Step>, string>> = {
	kept: "",
	"no-room":
		"This device has no room for it. Remove another guide, or free some space, and try again.",
	unreachable:
		"Not everything could be fetched. Try again when you are online: it goes on where it stopped.",
};

/** The guides that can be kept as a whole: how much room each takes, and the button that keeps or removes it. */
export function drawGuides(
	place: HTMLElement,
	{ guides }: Kept,
	worker: ServiceWorker,
	redraw: (kept: Kept) => void,
): void {
	const again = async () =>
		redraw(await ask<Kept>(worker, { type: "what-is-kept" }));
	place.replaceChildren(
		...guides.map((guide) => rowOf(guide, worker, again, redraw)),
	);
}

function rowOf(
	guide: Guide,
	worker: ServiceWorker,
	again: () => Promise<void>,
	redraw: (kept: Kept) => void,
): HTMLElement {
	const { id, name, pages, bytes, isKept } = guide;
	const row = document.createElement("li");
	row.dataset.guide = id;
	const about = document.createElement("p");
	const strong = document.createElement("strong");
	strong.textContent = name;
	const size = `${pages} pages, ${megabytes.format(bytes / 1e6)}`;
	about.append(strong, ` ${isKept ? `Kept offline: ${size}` : size}`);
	const button = document.createElement("button");
	button.type = "button";
	button.className = "button";
	button.textContent = isKept ? "Remove" : "Keep this whole guide offline";
	button.setAttribute("aria-label", `${button.textContent}: ${name}`);
	const status = document.createElement("p");
	status.role = "status";
	button.addEventListener("click", async () => {
		button.disabled = true;
		if (isKept) {
			redraw(await ask<Kept>(worker, { type: "forget", guide: id }));
		} else {
			// Browsers then clear it only when the reader says so. Some refuse, which changes nothing here.
			navigator.storage?.persist?.().catch(() => {});
			const outcome = await keep(id, name, worker, row);
			if (outcome === "kept") await again();
			else {
				button.disabled = false;
				status.textContent = outcomes[outcome];
				return;
			}
		}
		document.querySelector<HTMLElement>(`[data-guide="${id}"] button`)?.focus();
	});
	row.append(about, button, status);
	return row;
}

/** Keeps a guide and shows how far that is. */
async function keep(
	guide: string,
	name: string,
	worker: ServiceWorker,
	row: HTMLElement,
): Promise<Exclude<Keeping, Step>> {
	const progress = document.createElement("progress");
	progress.setAttribute("aria-label", `Keeping ${name}`);
	row.append(progress);
	const outcome = await ask<Exclude<Keeping, Step>, Step>(
		worker,
		{ type: "keep", guide },
		({ done, of }) => {
			progress.max = of;
			progress.value = done;
		},
		(answer): answer is Step => typeof answer === "object",
	);
	progress.remove();
	return outcome;
}
