/** What a key does, and the part of a page that it works on; everywhere without one. */
interface Key {
	readonly keys: string;
	readonly does: string;
	readonly on?: string;
}

/** Every key that some page knows. */
export const keys: readonly Key[] = [
	{
		keys: "Ctrl K or ⌘ K",
		does: "Search, and go to a page, task, request or case",
	},
	{ keys: "?", does: "Show this list" },
	{ keys: "Esc", does: "Close what is open" },
	{
		keys: "Ctrl Z or ⌘ Z",
		does: "Undo your last change",
		on: "[data-checklist]",
	},
	{ keys: "Space", does: "Tick or untick a task", on: "[data-checklist]" },
	{
		keys: "Ctrl Enter or ⌘ Enter",
		does: "Send the request, from its text",
		on: "[data-console]",
	},
	{
		keys: "↑ ↓",
		does: "Move between operations, calls and lines of an answer",
		on: "[data-console]",
	},
	{
		keys: "← →",
		does: "Fold or unfold a line of an answer",
		on: "[data-console]",
	},
	{ keys: "↑ ↓", does: "Move between cases", on: "[data-rehearsal]" },
	{ keys: "← →", does: "Change the confidence", on: "[data-timeline]" },
];

/** Lists the keys, unless the key was typed into a field or something is open already. */
export function keysAsked({ target }: Event): void {
	const isTyped = (target as Element).closest(
		"input, textarea, select, [contenteditable]",
	);
	if (!isTyped && !document.querySelector("dialog:modal")) showKeys();
}

/** Lists the keys that work on this page, in a dialog. */
export function showKeys(): void {
	const dialog = document.createElement("dialog");
	dialog.className = "keys-of-page";
	dialog.setAttribute("aria-labelledby", "keys-title");
	dialog.innerHTML = keysMarkup(
		keys.filter(({ on }) => !on || document.querySelector(on)),
	);
	dialog
		.querySelector("button")
		?.addEventListener("click", () => dialog.close());
	dialog.addEventListener("close", () => dialog.remove());
	document.body.append(dialog);
	dialog.showModal();
}

/** What the dialog holds: nothing in it but our own words. */
export function keysMarkup(shown: readonly Key[]): string {
	const [title, close] = ["Keys on this page", "Close"];
	const rows = shown.map(
		({ keys, does }) => `<dt>${keys}</dt><dd>${does}</dd>`,
	);
	return `<h2 id="keys-title">${title}</h2><dl>${rows.join("")}</dl><button type="button">${close}</button>`;
}
