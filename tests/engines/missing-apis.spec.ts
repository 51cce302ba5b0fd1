import type { Page } from "@playwright/test";
import { access, Sheet } from "../checklist/sheet.ts";
import { consoleOn } from "../sandbox/console-page.ts";
import { expect, test } from "../support/test.ts";
import { Timeline } from "../timeline/page.ts";
import { missingApis, noStorage, type Place, tooOld } from "./missing-apis.ts";

/** What a reader does at each place, and, where links are packed, whether one can be made. */
const journeys: {
	readonly [place in Place]: (page: Page, packs: boolean) => Promise<void>;
} = {
	checklist: async (page, packs) => {
		const sheet = new Sheet(page);
		await ticks(sheet);
		await sheet.unfoldHandover();
		await page.getByRole("button", { name: "Make and copy a link" }).click();
		await expect(
			page.getByRole("status").filter({
				hasText: packs
					? "Copied."
					: "The link could not be made. A file is safer.",
			}),
		).toBeVisible();
	},
	timeline: estimates,
	portfolio: ranks,
	console: async (page, packs) => {
		await books(page);
		const view = consoleOn(page);
		await view.drawer("Clock, faults and switches").click();
		await view.console
			.getByRole("button", { name: "Copy a link to this state" })
			.click();
		await expect(view.console.getByRole("status").last()).toContainText(
			packs
				? "The link is in the clipboard."
				: "The link could not be made. Save the state instead.",
		);
	},
};

// Alone each takes the way that is left without it: looked at where that can differ.
for (const [api, { script, at }] of Object.entries(missingApis))
	for (const place of at)
		test(`without ${api} the ${place} ends well or says what is missing`, {
			tag: "@chromium",
		}, async ({ page }) => {
			await without(page, script);
			await journeys[place](page, api !== "compression streams");
		});

// What decides by itself which way is taken, worker or link, stays.
const together = Object.entries(missingApis)
	.filter(([api]) => !/^(service workers|compression streams)$/.test(api))
	.map(([, { script }]) => script)
	.join("\n");

for (const [place, journey] of Object.entries(journeys))
	test(`without all of them together the ${place} works`, {
		tag: "@chromium",
	}, async ({ page }) => {
		await without(page, together);
		await journey(page, true);
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
	"/my/",
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
		// biome-ignore lint/performance/useDomNodeTextContent: what the reader sees is compared, and not what is hidden
		const served = await page.locator("main").innerText();
		await page.evaluate(() => {
			for (const each of document.querySelectorAll<HTMLElement>(
				"main label, main [data-console] button",
			))
				if (each.checkVisibility()) each.click();
		});
		// biome-ignore lint/performance/useDomNodeTextContent: what the reader sees is compared, and not what is hidden
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
	// Two are worked out sooner than all of them.
	await page.goto("/my/#with=prioticket,trip-com");
	await expect(page.locator("[data-portfolio][data-alive]")).toBeAttached();
	await expect(page.locator(".live-table tbody tr")).not.toHaveCount(0);
}

async function books(page: Page): Promise<void> {
	const view = consoleOn(page);
	await view.open();
	await view.choose("create-order");
	await view.send();
	await expect(view.status).toContainText("201");
}
