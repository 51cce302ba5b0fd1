import type { PlaceGroup } from "../guide/places.ts";
import { showKeys } from "./keys.ts";

/** Where a reader can go, or what can be done, from the page that is open. */
interface Place {
	readonly title: string;
	readonly go: string | (() => void);
}

/** So many of each kind are offered while something is typed; more words find the others. */
const shownWhileTyping = 4;

/**
 * Puts pages, tasks, requests, certification cases and actions of the guide that the reader is in below the field of the search: all of them before
 * anything is typed, then those that hold every word.
 */
export function offerPlaces(dialog: HTMLDialogElement): void {
	const form = dialog.querySelector("form");
	const field = form?.querySelector("input");
	if (!form || !field) return;
	field.setAttribute("aria-label", "Search");
	const list = document.createElement("div");
	list.className = "search-places";
	field.parentElement?.insertBefore(
		list,
		form.querySelector(".pagefind-ui__drawer"),
	);
	const groups = [
		groupOf("Pages", linksIn(".sidebar-pane a:not([aria-current])")),
		groupOf("On this page", linksIn(".right-sidebar starlight-toc a")),
		groupOf("Actions", actionsOf(dialog)),
	];
	list.append(...groups);
	const narrow = () => {
		const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
		for (const group of list.querySelectorAll<HTMLElement>("section")) {
			let left = words.length > 0 ? shownWhileTyping : Number.POSITIVE_INFINITY;
			for (const item of group.querySelectorAll<HTMLElement>("li")) {
				const text = item.textContent.toLowerCase();
				// Tasks, requests and cases are many: they are found by typing.
				const isOffered = words.length > 0 || !("typed" in group.dataset);
				item.hidden =
					!isOffered ||
					left <= 0 ||
					!words.every((word) => text.includes(word));
				if (!item.hidden) left--;
			}
			group.hidden = !group.querySelector("li:not([hidden])");
		}
	};
	narrow();
	field.addEventListener("input", narrow);
	form.addEventListener("reset", () => setTimeout(narrow));
	dialog.addEventListener("keydown", (event) => moveOn(event, dialog, field));
	partsOfGuide()
		.then((parts) => {
			for (const { name, places } of parts) {
				const group = groupOf(
					name,
					places.map(({ title, at }) => ({ title, go: at })),
				);
				group.dataset.typed = "";
				list.insertBefore(group, list.lastChild);
			}
			narrow();
		})
		// Without a network the rest goes on.
		.catch(() => {});
}

function groupOf(name: string, places: readonly Place[]): HTMLElement {
	const group = document.createElement("section");
	const heading = document.createElement("h2");
	heading.textContent = name;
	const items = document.createElement("ul");
	for (const { title, go } of places) {
		const item = document.createElement("li");
		if (typeof go === "string") {
			const link = document.createElement("a");
			link.href = go;
			link.textContent = title;
			item.append(link);
		} else {
			const button = document.createElement("button");
			button.type = "button";
			button.textContent = title;
			button.addEventListener("click", go);
			item.append(button);
		}
		items.append(item);
	}
	group.append(heading, items);
	group.hidden = places.length === 0;
	return group;
}

const linksIn = (selector: string): readonly Place[] =>
	[...document.querySelectorAll<HTMLAnchorElement>(selector)].map((link) => ({
		title: link.textContent.trim().replaceAll(/\s+/g, " "),
		go: link.href,
	}));

/** What else the guide has that the page belongs to; nothing elsewhere. */
async function partsOfGuide(): Promise<readonly PlaceGroup[]> {
	const process = document.querySelector<HTMLElement>("[data-integrations]")
		?.dataset.integrations;
	if (!process) return [];
	const response = await fetch(
		new URL(`api/places/${process}.json`, siteRoot()),
	);
	return response.json();
}

const siteRoot = () =>
	new URL(
		`${import.meta.env.BASE_URL.replace(/\/$/, "")}/`,
		document.location.href,
	);

function actionsOf(dialog: HTMLDialogElement): readonly Place[] {
	const theme = document.querySelector<HTMLSelectElement>(
		"starlight-theme-select select",
	);
	const after = (act: () => void) => () => {
		dialog.close();
		act();
	};
	return [
		{ title: "My integrations", go: new URL("my/", siteRoot()).href },
		{
			title: "Copy a link to this page",
			go: after(() => navigator.clipboard?.writeText(document.location.href)),
		},
		...(theme
			? [
					{
						title: "Switch between light and dark",
						go: after(() => {
							theme.value =
								document.documentElement.dataset.theme === "dark"
									? "light"
									: "dark";
							theme.dispatchEvent(new Event("change"));
						}),
					},
				]
			: []),
		// Once the dialog is gone from the page.
		{ title: "Print this page", go: after(() => setTimeout(print)) },
		{ title: "Keys on this page", go: after(showKeys) },
	];
}

/** Arrow keys go from the field through what is offered and found, and back. */
function moveOn(
	event: KeyboardEvent,
	dialog: HTMLDialogElement,
	field: HTMLInputElement,
): void {
	const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	if (!by) return;
	const stops = [
		field,
		...dialog.querySelectorAll<HTMLElement>(
			".search-places :is(a, button), .pagefind-ui__result-link",
		),
	].filter((stop) => stop.checkVisibility());
	const at = stops.indexOf(document.activeElement as HTMLInputElement);
	const next = stops[at + by];
	if (at < 0 || !next) return;
	event.preventDefault();
	next.focus();
}
