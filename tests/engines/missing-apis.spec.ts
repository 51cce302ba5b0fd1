import type { Page } from "@playwright/test";
import { access, Sheet } from "../checklist/sheet.ts";
import { deskOf } from "../sandbox/desk.ts";
import { expect, test } from "../support/test.ts";
import { Timeline } from "../timeline/page.ts";
import { missingApis, noStorage, tooOld } from "./missing-apis.ts";

for (const [api, script] of Object.entries(missingApis))
	test(`without ${api} every journey ends well or says what is missing`, {
		tag: "@chromium",
	}, async ({ page }) => {
		await without(page, script);
		await test.step("checklist", async () => {
			const sheet = new Sheet(page);
			await ticks(sheet);
			await page.reload();
			await expect(sheet.box(access)).toBeChecked();
			await sheet.alive();
			await sheet.unfoldHandover();
			await page.getByRole("button", { name: "Make and copy a link" }).click();
			await expect(
				page.getByRole("status").filter({
					hasText:
						api === "compression streams"
							? "The link could not be made. A file is safer."
							: "Copied.",
				}),
			).toBeVisible();
		});
		await test.step("timeline", () => estimates(page));
		await test.step("portfolio", () => ranks(page));
		await test.step("console", async () => {
			const desk = deskOf(page);
			await books(page);
			await desk.drawer("Clock, faults and switches").click();
			await desk.console
				.getByRole("button", { name: "Copy a link to this state" })
				.click();
			await expect(desk.console.getByRole("status").last()).toContainText(
				api === "compression streams"
					? "The link could not be made. Save the state instead."
					: "The link is in the clipboard.",
			);
		});
	});

test("without storage every journey works, and the checklist says that nothing is kept", {
	tag: "@chromium",
}, async ({ page, quiet }) => {
	// Starlight's own scripts for theme and sidebar ask for storage; the page does without.
	quiet.allow(/The operation is insecure|StarlightThemeProvider is not/);
	await without(page, noStorage);
	await ticks(new Sheet(page));
	await expect(page.locator('[data-notice="disabled"]')).toContainText(
		"This browser keeps nothing for this site.",
	);
	await estimates(page);
	await ranks(page);
	await books(page);
});

for (const address of [
	"/prioticket/checklist/",
	"/prioticket/request-access/",
	"/prioticket/timeline/",
	"/portfolio/",
	"/prioticket/sandbox/",
])
	test(`in a browser that is too old ${address} stays as it is served, and says so`, {
		tag: "@chromium",
	}, async ({ page }) => {
		await page.goto(address);
		await expect(page.locator(".too-old")).toBeHidden();
		await without(page, tooOld);
		await page.goto(address);
		await expect(page.locator(".too-old")).toContainText(
			"Your browser is too old for the interactive parts. The page is complete as it is.",
		);
		const served = await page.locator("main").innerText();
		await page.evaluate(() => {
			for (const each of document.querySelectorAll<HTMLElement>(
				"main label, main [data-console] button",
			))
				if (each.checkVisibility()) each.click();
		});
		expect((await page.locator("main").innerText()).length).toBe(served.length);
		await expect(page.locator("[data-alive]")).toHaveCount(0);
	});

/** Takes something away from pages opened from now on, and from their workers. */
async function without(page: Page, script: string): Promise<void> {
	await page.addInitScript(script);
	await page.route(/\/worker[^/]*\.js$/, async (route) => {
		const response = await route.fetch();
		await route.fulfill({
			response,
			body: `${script}\n${await response.text()}`,
		});
	});
}

async function ticks(sheet: Sheet): Promise<void> {
	await sheet.open();
	await sheet.box(access).check();
	await sheet.alive();
	await expect(sheet.box(access)).toBeChecked();
}

async function estimates(page: Page): Promise<void> {
	const timeline = new Timeline(page);
	await timeline.open();
	const before = await timeline.liveBy();
	await timeline.start.fill("2027-03-01");
	await timeline.changesFrom(before);
}

async function ranks(page: Page): Promise<void> {
	await page.goto("/portfolio/");
	await expect(page.locator("[data-portfolio][data-alive]")).toBeAttached();
	await expect(page.locator(".live-table tbody tr")).not.toHaveCount(0);
}

async function books(page: Page): Promise<void> {
	const desk = deskOf(page);
	await desk.open();
	await desk.choose("create-order");
	await desk.send();
	await expect(desk.status).toContainText("201");
}
