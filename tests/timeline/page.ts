import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { type Estimate, EstimateSchema } from "@slipway/core/timeline";
import { onCommandLine } from "../support/command-line.ts";
import { expect } from "../support/test.ts";

/** The day on which the journeys take place: a Friday. The next Monday is 11 January. */
export const today = "2027-01-08";
export const monday = "2027-01-11";

/** The timeline of Prioticket in a browser, with the words that a reader goes by. */
export class Timeline {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	async open(fragment = "", provider = "prioticket"): Promise<void> {
		await this.page.clock.setFixedTime(`${today}T10:00:00`);
		await this.page.goto(`/${provider}/timeline/${fragment}`);
		await this.alive();
	}

	async alive(): Promise<void> {
		await expect(
			this.page.locator("[data-timeline][data-alive]"),
		).toBeAttached();
	}

	/** The dates by which it is live with 50, 80 and 95 %. */
	async liveBy(): Promise<readonly (string | null)[]> {
		return this.page.locator(".live-by time").evaluateAll((times) =>
			// The page puts the date that most plans are made by first.
			times.map((time) => time.getAttribute("datetime")).toSorted(),
		);
	}

	/** Waits until the dates are these. */
	async shows(estimate: Estimate | Promise<Estimate>): Promise<void> {
		const { liveBy } = await estimate;
		await expect
			.poll(() => this.liveBy())
			.toEqual(liveBy.map(({ date }) => date));
	}

	async changesFrom(before: readonly (string | null)[]): Promise<void> {
		await expect.poll(() => this.liveBy()).not.toEqual(before);
	}

	get start() {
		return this.page.getByLabel("Start", { exact: true });
	}

	get wanted() {
		return this.page.getByLabel("Target date (optional)");
	}

	get sure() {
		return this.page.getByRole("slider");
	}

	/** The row of a task in the table. */
	row(title: string) {
		return this.page
			.locator(".task-times tbody tr")
			.filter({ has: this.page.getByRole("link", { name: title }) });
	}

	/** Unfolds the reader's own figures of a task and types them. */
	async giveFigures(title: string, figures: readonly string[]): Promise<void> {
		const row = this.row(title);
		if (!(await row.getByLabel("Most likely").isVisible()))
			await row.locator("summary").click();
		const fields = row.getByRole("spinbutton");
		// From the largest, so that the figures are in order after every keystroke.
		for (const index of [2, 1, 0])
			await fields.nth(index).fill(figures[index] ?? "");
	}

	async download(button: string, index = 0): Promise<string> {
		const [file] = await Promise.all([
			this.page.waitForEvent("download"),
			this.page.getByRole("button", { name: button }).nth(index).click(),
		]);
		return textOf(file);
	}
}

/** The checklist of Prioticket, with one task done, is in the browser before the page is opened. */
export async function storeProgress(page: Page): Promise<void> {
	await page.addInitScript(() => {
		// Not on the empty page before, which has no storage in Firefox.
		if (location.protocol !== "http:") return;
		localStorage.setItem(
			"slipway:progress:prioticket",
			JSON.stringify({
				format: "slipway-progress",
				version: 1,
				process: "prioticket",
				answers: {},
				details: {},
				tasks: {
					"submit-access-request": {
						status: [
							{
								value: { is: "done", on: "2027-01-05" },
								at: 1,
								by: "0abc",
								n: 1,
							},
						],
					},
				},
			}),
		);
	});
}

export async function textOf(file: Download): Promise<string> {
	return readFile(await file.path(), "latin1");
}

/** What the command line says for the same inputs. */
export async function commandLine(...parameters: string[]): Promise<Estimate> {
	return EstimateSchema.parse(await onCommandLine("estimate", ...parameters));
}
