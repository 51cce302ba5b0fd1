import type { Page } from "@playwright/test";
import { expect } from "../support/test.ts";

/** The day on which the journeys take place: a Friday. */
export const today = "2027-01-08";

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
		await this.page
			.locator("summary", { hasText: `Note, dates and more: ${title}` })
			.click();
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
	async stored(): Promise<{ readonly tasks: Record<string, unknown> }> {
		return this.page.evaluate(() =>
			JSON.parse(localStorage.getItem("slipway:progress:prioticket") ?? "null"),
		);
	}
}
