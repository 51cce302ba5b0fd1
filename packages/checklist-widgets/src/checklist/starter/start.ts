import type { Change } from "@slipway/core/checklist";
import { attempt, today } from "../../shared/starter/attempt.ts";
import { keepPending, pendingKeys } from "../../shared/starter/keep-pending.ts";
import { offerIntegrations } from "../../shared/starter/open-integration.ts";
import { showStored } from "../../shared/starter/show-stored.ts";
import { progressKey, shownKey } from "../../shared/starter/storage-keys.ts";
import { isTooOld } from "../../shared/starter/too-old.ts";
import { watchPresses } from "../../shared/starter/watch-presses.ts";
import { isShareLink } from "../handover/fragment-start.ts";

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
	const integration = offerIntegrations(root.dataset.checklist ?? "");
	root.dataset.integration = integration;
	const unstored: Change[] = [];
	const listening = new AbortController();
	const { signal } = listening;
	let _fetching: Promise<void> | undefined;
	// A box that is being pressed must be neither replaced nor moved by a notice before it has been ticked.
	const released = watchPresses(root, signal);
	const wake = () => {
		_fetching ??= import("../mount.tsx")
			.then(({ prepare }) => prepare(root))
			.then(async (mount) => {
				await released();
				mount(unstored);
				listening.abort();
				delete root.dataset.trouble;
			})
			.catch(async () => {
				await released();
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
	on(root, "pointerdown focusin toggle", wake);
	on(root, "change", ({ target }) => {
		if (target instanceof HTMLInputElement) {
			const change = changeOf(target);
			if (!keepPending(integration, change)) unstored.push(change);
		}
		wake();
	});

	const isWhole = root.dataset.part === "whole";
	const isLinked = () => isShareLink(location.hash);
	const look = () => {
		const stored = attempt(() =>
			localStorage.getItem(progressKey(integration)),
		);
		const waiting = pendingOf(integration);
		const isTakenOver =
			waiting.length > 0 || (isWhole && Boolean(stored || isLinked()));
		if (isTakenOver) wake();
		// Also a tick that the checklist has not taken in yet is seen, over what is stored.
		const showWaiting = () => {
			if (signal.aborted) return;
			for (const change of waiting) attempt(() => showPending(root, change));
		};
		showWaiting();
		if (stored)
			showStored(root, integration, stored, isTakenOver).then(showWaiting);
	};
	look();
	on(window, "storage", (event) => {
		const { key, newValue } = event as StorageEvent;
		// What other pages show is written down last.
		if (
			newValue &&
			(key === shownKey(integration) ||
				(isWhole && key === progressKey(integration)))
		)
			look();
	});
	// A page that comes back from the back-forward cache has missed every event.
	on(window, "pageshow", (event) => {
		if ((event as PageTransitionEvent).persisted) look();
	});
	if (isWhole)
		on(window, "hashchange", () => {
			if (isLinked()) wake();
		});
}

/** What was said and has not been taken in yet, as far as it concerns boxes. */
interface Waiting {
	readonly task?: string;
	readonly status?: { readonly is: string };
	readonly question?: string;
	readonly answer?: string | readonly string[];
}

/** What was said before the checklist has arrived, here or in another tab, oldest first. */
function pendingOf(integration: string): readonly Waiting[] {
	return pendingKeys(integration).flatMap(
		(key) => attempt(() => [Object(JSON.parse(localStorage[key]))]) ?? [],
	);
}

function showPending(
	root: HTMLElement,
	{ task, status, question, answer = "" }: Waiting,
): void {
	for (const box of root.querySelectorAll<HTMLInputElement>(
		question ? `[data-question="${question}"]` : `[data-task="${task}"] input`,
	))
		box.checked = question
			? [answer].flat().includes(box.value)
			: status?.is === "done";
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
