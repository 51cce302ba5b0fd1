import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect } from "../support/test.ts";

/** The day on which the journeys take place: a Friday. */
export const today = "2027-01-08";

/** Where the browser keeps the progress. */
export const key = "slipway:progress:prioticket";

/** The first three tasks of Prioticket: two of the partner, then one of Prioticket that waits for both. */
export const access = "Ask the Service Desk for staging access";
export const portfolio =
	"Tell Prioticket which suppliers and products interest you";
export const delivery = "Send documentation, credentials and script template";

/** The checklist of Prioticket in a browser, with the words that a reader goes by. */
export class Sheet {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	async open(address = "/prioticket/checklist/"): Promise<void> {
		await this.page.clock.setFixedTime(`${today}T10:00:00`);
		await this.page.goto(address);
	}

	/** Waits until the whole checklist is there. */
	async alive(): Promise<void> {
		await expect(
			this.page.locator("[data-checklist][data-alive]"),
		).toBeAttached();
	}

	box(title: string) {
		return this.page.getByRole("checkbox", { name: title, exact: true });
	}

	/** The line that says how a task stands. */
	words(title: string) {
		return this.item(title).locator(".tick-words");
	}

	item(title: string) {
		return this.page.getByRole("listitem").filter({ has: this.box(title) });
	}

	async unfold(title: string): Promise<void> {
		await this.item(title).locator("summary").click();
		await expect(this.item(title).getByLabel("How it stands")).toBeVisible();
	}

	async unfoldHandover(): Promise<void> {
		await this.page.getByText("Save, share, import, print").click();
		await expect(
			this.page.getByRole("button", { name: "Make and copy a link" }),
		).toBeVisible();
	}

	get announcement() {
		return this.page.locator("[data-announcer]");
	}

	/** What this browser has stored. */
	async stored(): Promise<{
		readonly tasks: Record<string, unknown>;
	} | null> {
		return this.page.evaluate(
			(name) => JSON.parse(localStorage.getItem(name) ?? "null"),
			key,
		);
	}

	/** Puts a text where the progress is stored. */
	async store(text: string): Promise<void> {
		await this.page.evaluate(
			([name, value]) => localStorage.setItem(name, value),
			[key, text] as const,
		);
	}

	/** The text of the exported file; the place to hand over must be open. */
	async exported(): Promise<string> {
		return (await this.saved("File to import elsewhere (JSON)")).text;
	}

	/** What one of the buttons saves. */
	async saved(button: string): Promise<{ name: string; text: string }> {
		const waiting = this.page.waitForEvent("download");
		await this.page.getByRole("button", { name: button }).click();
		const download = await waiting;
		return {
			name: download.suggestedFilename(),
			text: await readFile(await download.path(), "utf8"),
		};
	}

	/** Chooses a file to import. */
	async receive(text: string, name = "from-ann.progress.json"): Promise<void> {
		await this.page
			.getByLabel("A file that ends in .progress.json")
			.setInputFiles({
				name,
				mimeType: "application/json",
				buffer: Buffer.from(text),
			});
	}
}
