import type { Change } from "@slipway/core/checklist";
import { isTooOld } from "../../too-old.ts";
import { pendingKey, progressKey, shownKey } from "../progress/keys.ts";
import type { Shown } from "../progress/shown.ts";
import { paintRail, paintTasks } from "./paint.ts";

/**
 * The script of every page with a checklist or a part of one. It enables the boxes, shows what is stored, and fetches the
 * rest with the first touch. Kept small: most pages are only read.
 */
export function startChecklists(): void {
	if (isTooOld()) return;
	for (const root of document.querySelectorAll<HTMLElement>("[data-checklist]"))
		start(root);
}

function start(root: HTMLElement): void {
	const process = root.dataset.checklist ?? "";
	const pending: Change[] = [];
	const listening = new AbortController();
	const { signal } = listening;
	let _fetching: Promise<void> | undefined;
	let held = false;
	let onRelease = () => {};

	const wake = () => {
		_fetching ??= import("../mount.tsx")
			.then(({ prepare }) => prepare(root))
			.then(async (mount) => {
				// A box that is being pressed must not be replaced before it has been ticked.
				if (held)
					await new Promise<void>((resolve) => {
						onRelease = resolve;
					});
				listening.abort();
				delete root.dataset.trouble;
				mount(pending);
			})
			.catch(() => {
				_fetching = undefined;
				root.dataset.trouble = "";
			});
	};
	const on = (
		target: EventTarget,
		types: string,
		listener: (event: Event) => void,
	) => {
		for (const type of types.split(" "))
			target.addEventListener(type, listener, { signal, capture: true });
	};

	for (const input of root.querySelectorAll("input")) input.disabled = false;
	on(root, "pointerdown keydown", () => {
		held = true;
	});
	on(window, "pointerup pointercancel keyup blur", () =>
		// After the click and the change that come of it.
		setTimeout(() => {
			held = false;
			onRelease();
		}),
	);
	on(root, "pointerdown focusin toggle", wake);
	on(root, "change", ({ target }) => {
		if (target instanceof HTMLInputElement) pending.push(changeOf(target));
		attempt(() =>
			localStorage.setItem(pendingKey(process), JSON.stringify(pending)),
		);
		wake();
	});

	const stored = attempt(() => localStorage.getItem(progressKey(process)));
	const waiting = attempt(() => localStorage.getItem(pendingKey(process)));
	const isWhole = root.dataset.part === "whole";
	if (waiting || (isWhole && (stored || /^#progress=/.test(location.hash))))
		wake();
	else if (stored && !attempt(() => showShown(root, process)))
		import("./derive.ts").then(({ derive }) => derive(root, process, stored));
	if (isWhole)
		on(window, "hashchange", () => {
			if (/^#progress=/.test(location.hash)) wake();
		});
}

/** Shows what was worked out when the progress was last changed. False when that is missing or no longer holds. */
function showShown(root: HTMLElement, process: string): boolean {
	const shown: Shown = JSON.parse(
		localStorage.getItem(shownKey(process)) ?? "",
	);
	const day = today();
	if (
		shown.plan !== root.dataset.version ||
		day < shown.from ||
		day > shown.until
	)
		return false;
	paintTasks(
		root,
		Object.entries(shown.tasks).map(([id, { state, words }]) => ({
			id,
			state,
			words: words.findLast(([from]) => from <= day)?.[1] ?? "",
		})),
	);
	paintRail(process, shown.stages);
	return true;
}

function changeOf(input: HTMLInputElement): Change {
	const { question } = input.dataset;
	if (question === undefined)
		return {
			task: input.closest<HTMLElement>("[data-task]")?.dataset.task ?? "",
			status: input.checked ? { is: "done", on: today() } : { is: "open" },
		};
	const chosen = [
		...document.querySelectorAll<HTMLInputElement>(
			`[data-question="${question}"]:checked`,
		),
	].map(({ value }) => value);
	return {
		question,
		answer: input.type === "radio" ? input.value : chosen,
	};
}

/** The day by the reader's clock: Swedish dates look like ISO 8601. */
function today(): string {
	return new Date().toLocaleDateString("sv");
}

function attempt<Value>(read: () => Value): Value | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}
