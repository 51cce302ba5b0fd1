import type { Locator, Page } from "@playwright/test";
import { consoleOn } from "../../sandbox/console-page.ts";

/** What is pressed: a place on the page, by the mouse, or by this key while it has the focus. */
export type Press = readonly [what: string, place: Locator, key?: string];

/** A page of one kind, opened and alive, and what a reader presses on it, in order. */
export interface PressJourney {
	readonly open: (page: Page) => Promise<unknown>;
	readonly presses: (page: Page) => readonly Press[];
}

const fold = (page: Page, words: string | RegExp) =>
	page.locator("main summary", { hasText: words }).first();
const alive = async (page: Page, address: string, marked: string) => {
	await page.goto(address);
	await page.locator(`${marked}[data-alive]`).waitFor();
};

/** A journey through the page of each kind that answers to presses. */
export const pressJourneys: Readonly<Record<string, PressJourney>> = {
	search: {
		open: async (page) => {
			await page.goto("/prioticket/", { waitUntil: "networkidle" });
			await page.keyboard.press("ControlOrMeta+k");
			await page.locator("site-search dialog input").waitFor();
		},
		presses: (page) => {
			const field = page.locator("site-search dialog input");
			return [
				["type a letter", field, "b"],
				["type another", field, "o"],
				["go to the first offer", field, "ArrowDown"],
			];
		},
	},
	checklist: {
		open: async (page) => {
			await page.goto("/prioticket/checklist/");
			await page.getByRole("radio", { name: "Yes" }).first().focus();
			await page.locator("[data-checklist][data-alive]").waitFor();
		},
		presses: (page) => [
			["answer a question", page.getByRole("radio", { name: "Yes" }).first()],
			["tick a task", page.locator("main li input[type=checkbox]").first()],
			["tick another", page.locator("main li input[type=checkbox]").nth(1)],
			["take it back", page.getByRole("button", { name: "Undo" }).first()],
			["open a task", fold(page, "Ask the Service Desk")],
			["open what can be saved", fold(page, "Save, share, import, print")],
		],
	},
	timeline: {
		open: (page) => alive(page, "/prioticket/timeline/", "[data-timeline]"),
		presses: (page) => [
			["change the confidence", page.getByRole("slider").first(), "ArrowRight"],
			[
				"change the team",
				page.getByRole("combobox", { name: "People available" }),
				"ArrowDown",
			],
			["work on Saturdays", page.getByRole("checkbox", { name: "Sat" })],
			["open the assumptions", fold(page, "Assumptions you can change")],
			["open own figures", fold(page, "Your own figures")],
			["open another plan", fold(page, "Compare with another plan")],
			["show the dates by chance", fold(page, "The chance by date")],
		],
	},
	rehearsal: {
		open: (page) =>
			page.goto("/prioticket/rehearsal/", { waitUntil: "networkidle" }),
		presses: (page) => [
			[
				"show how examples pass",
				page.getByRole("button", { name: "Show how examples pass" }),
			],
			["open a case", fold(page, "Reserve, then confirm")],
			[
				"filter by state",
				page.getByRole("combobox", { name: "State", disabled: false }),
				"ArrowDown",
			],
			["search cases", page.getByRole("searchbox"), "o"],
		],
	},
	compare: {
		open: (page) => page.goto("/compare/", { waitUntil: "networkidle" }),
		presses: (page) => [
			[
				"leave a provider out",
				page.getByRole("checkbox", { name: "Trip.com" }),
			],
			["open the rows", fold(page, "Rows")],
			[
				"order by another row",
				page.getByRole("combobox", { name: "Order providers by" }),
				"ArrowDown",
			],
			[
				"show everything",
				page.getByRole("button", { name: "Show everything" }),
			],
		],
	},
	my: {
		open: (page) => alive(page, "/my/", "[data-my]"),
		presses: (page) => [
			["name an integration", page.getByRole("textbox", { name: "Name" }), "n"],
			["add it", page.getByRole("button", { name: "Add", exact: true })],
		],
	},
	console: {
		open: (page) => consoleOn(page).open(),
		presses: (page) => {
			const view = consoleOn(page);
			const { console: shown } = view;
			const button = (name: string) =>
				shown.getByRole("button", { name }).first();
			const body = shown.getByRole("textbox", { name: "Body" });
			return [
				["filter the operations", shown.locator('[name="filter"]'), "o"],
				[
					"choose an operation",
					shown.locator('[data-operation="create-order"]'),
				],
				["type into the address", shown.getByLabel("Address"), "x"],
				["take it back", button("Undo")],
				["type into the body", body, "Space"],
				["send", button("Send")],
				["show the answer as a tree", button("Tree")],
				["fold it", shown.getByRole("treeitem").nth(1)],
				["search in it", shown.getByLabel("Search in the answer"), "o"],
				["show the answer as text", button("Text")],
				["send again", button("Send")],
				["open the journal", view.drawer(/^Journal/)],
				["open an exchange", view.exchanges.nth(1).locator("> button")],
				["search the journal", shown.getByLabel("Search the journal"), "b"],
				["use it again", button("Use this request again")],
				["open the state", view.drawer("State")],
				[
					"open a table",
					shown.locator("#state summary", { hasText: "Orders" }),
				],
				["open clock and faults", view.drawer("Clock, faults and switches")],
				["switch a fault on", button("Switch on")],
				["move the clock", button("+ 1 day")],
				["open the code", view.drawer("Use in my own code")],
				["choose another language", shown.getByLabel("Language"), "ArrowDown"],
				["send with everything open", button("Send")],
				["open the story", view.drawer("Story")],
				["tell its next step", shown.locator("#story [data-next]")],
				["type with everything open", body, "Space"],
			];
		},
	},
};
